// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.element;

import org.porelyte.chemistry.ChemistryException;

/** An element is as it should be, but has no structure. */
public final class NothingToDrawException extends ChemistryException {

    private static final long serialVersionUID = 1L;

    NothingToDrawException(String message) {
        super(message);
    }
}
