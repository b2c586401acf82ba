// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.problems;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import org.porelyte.model.validation.Severity;
import org.porelyte.ui.internal.labels.ElementImages;

/** Texts and icons of one column. */
final class ProblemLabels extends ColumnLabelProvider {

    private final ProblemColumn column;
    private final ElementImages icons;

    ProblemLabels(ProblemColumn column, ElementImages icons) {
        this.column = column;
        this.icons = icons;
    }

    @Override
    public String getText(Object element) {
        return column.text(element);
    }

    @Override
    public Image getImage(Object element) {
        if (column == ProblemColumn.PROBLEM) {
            return switch (element) {
                case ProblemRow row -> of(row.severity());
                case ProblemGroup group -> of(group.worst());
                default -> null;
            };
        }
        return column == ProblemColumn.ELEMENT && element instanceof ProblemRow row && row.element() != null
                ? icons.of(row.element()) : null;
    }

    @Override
    public String getToolTipText(Object element) {
        if (!(element instanceof ProblemRow row)) {
            return null;
        }
        String fixes = row.fixes().isEmpty() ? "" : "\n" + (row.fixes().size() == 1 ? "A quick fix is"
                : row.fixes().size() + " quick fixes are") + " available (Ctrl+1).";
        return row.severityWord() + ", " + row.where() + ": " + row.sentence() + "\n"
                + row.hint() + fixes;
    }

    private static Image of(Severity severity) {
        return PlatformUI.getWorkbench().getSharedImages().getImage(switch (severity) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
        });
    }
}
