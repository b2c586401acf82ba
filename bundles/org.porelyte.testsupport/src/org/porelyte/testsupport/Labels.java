// SPDX-License-Identifier: EPL-2.0
package org.porelyte.testsupport;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** The texts of widgets as a user reads them. */
final class Labels {

    private Labels() {
    }

    /** Without mnemonic, key binding, colon and the dots that announce a dialog. */
    static String plain(String text) {
        String shown = text.replaceAll("\\t.*", "").replaceAll("&(.)", "$1").strip();
        return shown.replaceAll("(\\.\\.\\.|…|:)$", "").strip();
    }

    static boolean same(String shown, String wanted) {
        return wanted.endsWith("*") ? plain(shown).startsWith(wanted.substring(0, wanted.length() - 1))
                : plain(shown).equals(plain(wanted));
    }

    /** What a control shows, or null where it shows no text. */
    static String textOf(Control control) {
        return switch (control) {
            case Label label -> label.getText();
            case CLabel label -> label.getText();
            case Link link -> link.getText().replaceAll("</?[aA][^>]*>", "");
            case Button button -> button.getText();
            case Text text -> text.getText();
            case StyledText text -> text.getText();
            case Combo combo -> combo.getText();
            case Group group -> group.getText();
            default -> null;
        };
    }

    /** The label before a control among its siblings, or empty. */
    static String before(Control control) {
        List<Control> siblings = List.of(control.getParent().getChildren());
        for (int i = siblings.indexOf(control) - 1; i >= 0; i--) {
            Control sibling = siblings.get(i);
            if (sibling instanceof Label label && (label.getStyle() & SWT.SEPARATOR) == 0
                    && !label.getText().isBlank()) {
                return label.getText();
            }
            if (sibling instanceof CLabel label && !label.getText().isBlank()) {
                return label.getText();
            }
            boolean decoration = sibling instanceof Label || sibling instanceof Button;
            if (!decoration && !(sibling instanceof Composite composite && composite.getChildren().length > 0)) {
                return "";
            }
        }
        return "";
    }
}
