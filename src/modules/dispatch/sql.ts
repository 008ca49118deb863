export { sqlOn, type Sql, type Transact } from "../../utils/sql"
