import { useMediaQuery } from '@mantine/hooks'

/** Whether the window is as narrow as a phone’s, or text so large that it might be; the stylesheets say the same. */
export function usePhone(): boolean {
  return useMediaQuery('screen and (max-width: 45em)', false, { getInitialValueInEffect: false })
}
