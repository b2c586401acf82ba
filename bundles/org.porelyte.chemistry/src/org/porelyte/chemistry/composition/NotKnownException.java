// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

/**
 * The recipe leaves open what is needed, such as the amount of a salt that its source does not give. Not an error of
 * the recipe: a quantity that needs it does not apply.
 */
public final class NotKnownException extends CompositionException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what is not known, as a reason that can stand beside 'not applicable'
     */
    public NotKnownException(String message) {
        super(message);
    }
}
