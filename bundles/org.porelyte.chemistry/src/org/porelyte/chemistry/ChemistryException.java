// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

/**
 * Something that was asked of the chemistry cannot be done with this input. The message is written for the person who
 * gave the input: it says what is wrong, where, and what to do.
 */
public class ChemistryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what is wrong and what to do
     */
    public ChemistryException(String message) {
        super(message);
    }

    /**
     * Creates an exception that keeps its cause.
     *
     * @param message what is wrong and what to do
     * @param cause   what the toolkit said
     */
    public ChemistryException(String message, Throwable cause) {
        super(message, cause);
    }
}
