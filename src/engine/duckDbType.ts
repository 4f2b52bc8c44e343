import { type DataType, Type } from 'apache-arrow'

/** What DuckDB makes of a column of Arrow. */
export function duckDbType(type: DataType | undefined): string {
  switch (type?.typeId) {
    case Type.Int:
      return 'bitWidth' in type && type.bitWidth === 32 && 'isSigned' in type && type.isSigned
        ? 'INTEGER'
        : 'BIGINT'
    case Type.Float:
    case Type.Decimal:
      return 'DOUBLE'
    case Type.Bool:
      return 'BOOLEAN'
    case Type.Date:
      return 'DATE'
    case Type.Timestamp:
      return 'timezone' in type && type.timezone ? 'TIMESTAMP WITH TIME ZONE' : 'TIMESTAMP'
    default:
      return 'VARCHAR'
  }
}
