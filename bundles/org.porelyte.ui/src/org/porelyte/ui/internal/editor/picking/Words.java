// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.editor.picking;

import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;

/** Literals in words, as the other fields of forms write them. */
final class Words {

    private Words() {
    }

    /** {@return such as "vinyl radical" for VINYL_RADICAL} */
    static String inSentence(Enumerator literal) {
        return literal.getLiteral().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@return such as "Vinyl radical" for VINYL_RADICAL} */
    static String atStart(Enumerator literal) {
        String words = inSentence(literal);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
