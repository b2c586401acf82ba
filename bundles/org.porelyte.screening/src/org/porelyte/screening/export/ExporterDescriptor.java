// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.export;

/**
 * A contributed exporter, not yet instantiated.
 *
 * @param id          identifier
 * @param name        name for users
 * @param contributor name of the bundle
 * @param factory     makes it
 */
public record ExporterDescriptor(String id, String name, String contributor, Factory factory) {

    /** Makes the exporter when it is needed. */
    @FunctionalInterface
    public interface Factory {

        /**
         * @return an exporter
         * @throws Exception if its class cannot be loaded or is no exporter
         */
        Exporter create() throws Exception;
    }
}
