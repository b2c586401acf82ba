// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import org.porelyte.chemistry.ChemistryException;

/**
 * The recipe of a candidate makes no sense or cannot be read. The message names the object and the field.
 */
public class CompositionException extends ChemistryException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message which object, which field, what is wrong and what to do
     */
    public CompositionException(String message) {
        super(message);
    }

    /**
     * Creates an exception that keeps its cause.
     *
     * @param message which object, which field, what is wrong and what to do
     * @param cause   what was wrong in detail
     */
    public CompositionException(String message, Throwable cause) {
        super(message, cause);
    }
}
