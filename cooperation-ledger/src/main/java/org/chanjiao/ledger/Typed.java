package org.chanjiao.ledger;

import org.chanjiao.formats.table.ImportedCell;

/** What somebody typed, field by field; blank is not zero. */
interface Typed {

    ImportedCell cell(LedgerField field);

    ImportedCell partner();
}
