// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.io;

/** Converts a library of one format to the next; the steps are chained by {@link Migrations}. */
interface MigrationStep {

    /** {@return the major version that is converted; the result is of the next one} */
    int from();

    /**
     * @param library the tree of the library, which is changed; namespace and version are seen to by the caller
     * @throws MigrationException if a field holds what the old format did not allow
     */
    void migrate(XmlElement library);
}
