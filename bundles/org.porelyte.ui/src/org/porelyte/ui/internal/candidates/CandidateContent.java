// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.candidates;

import java.util.List;
import java.util.Locale;

import org.porelyte.model.Candidate;
import org.porelyte.model.Library;
import org.porelyte.ui.kit.table.TableCell;
import org.porelyte.ui.kit.table.TableColumn;
import org.porelyte.ui.kit.table.TableContent;
import org.porelyte.ui.kit.table.TableRow;

/** What the table shows of a library before its quantities are known. */
final class CandidateContent {

    private static final List<TableColumn> COLUMNS = List.of(TableColumn.ofText("candidate", "Candidate"),
            TableColumn.ofText("kind", "Kind"));

    TableContent of(Library library) {
        return new TableContent(COLUMNS, library.getCandidates().stream().map(CandidateContent::row).toList());
    }

    private static TableRow row(Candidate candidate) {
        return new TableRow(candidate, List.of(TableCell.ofText(candidate.getName()),
                TableCell.ofText(candidate.getKind().getLiteral().toLowerCase(Locale.ROOT))));
    }
}
