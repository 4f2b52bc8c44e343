import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useDataPart } from '../ui/DatabaseContext.tsx'

/** A package to be published has months alone: where an address says nothing of it, months are looked at. */
export function useMonthsAlone(): void {
  const isPublic = useDataPart(({ audience }) => audience === 'public')
  const isOpen = useSearch({ from: '__root__', select: ({ grain }) => grain === undefined })
  const navigate = useNavigate()
  useEffect(() => {
    if (isPublic && isOpen)
      void navigate({ to: '.', search: (now) => ({ ...now, grain: 'month' }), replace: true })
  }, [isPublic, isOpen, navigate])
}
