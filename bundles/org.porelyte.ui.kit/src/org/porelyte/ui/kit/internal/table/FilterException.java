// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

/** What was typed into the filter row cannot be understood; the message says what was expected. */
final class FilterException extends Exception {

    private static final long serialVersionUID = 1L;

    FilterException(String message) {
        super(message);
    }
}
