// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.io;

/**
 * The version of the library file format.
 *
 * <table><caption>Changelog of the format</caption>
 * <tr><td>0</td><td>drafts, namespace {@code https://porelyte.org/schema/library/0}; converted on load</td></tr>
 * <tr><td>1.0</td><td>first published format, namespace {@code https://porelyte.org/schema/library/1}. Graft anchors of
 * linkers are {@code graftAnchors} (were {@code anchors}), the fraction of a linker share is {@code fraction} (was
 * {@code moleFraction}), the conductivity's id is {@code transport.sigma} (was {@code sigma}), {@code thickness} of
 * forms and geometries is in m (was um), and {@code formatVersion} is stamped on save</td></tr>
 * </table>
 *
 * A new major version gets a new namespace and a migration step from the one before it.
 *
 * @param major part of the namespace; files of another major version need migration
 * @param minor additions that older readers of the same major version may ignore
 */
public record FormatVersion(int major, int minor) {

    /** The version that this program writes. */
    public static final FormatVersion CURRENT = new FormatVersion(1, 0);

    /** Every namespace begins with this, followed by the major version. */
    static final String NAMESPACE_STEM = "https://porelyte.org/schema/library/";

    /** What {@link #major(String)} gives for a namespace that is none of ours. */
    static final int UNKNOWN = -1;

    /** {@return the major version that a namespace tells; {@link #UNKNOWN} for another's namespace or null} */
    static int major(String namespace) {
        if (namespace == null || !namespace.startsWith(NAMESPACE_STEM)) {
            return UNKNOWN;
        }
        String major = namespace.substring(NAMESPACE_STEM.length());
        return major.matches("\\d{1,6}") ? Integer.parseInt(major) : UNKNOWN;
    }

    /** {@return whether files of this version need migration} */
    boolean isOlderThanProgram() {
        return major < CURRENT.major;
    }

    /** {@return whether files of this version can only be read by a newer program} */
    public boolean isNewerThanProgram() {
        return major > CURRENT.major || major == CURRENT.major && minor > CURRENT.minor;
    }

    /**
     * @param text such as {@code 1.0}; null or blank counts as 1.0
     * @return the version
     * @throws IllegalArgumentException if the text is no version
     */
    public static FormatVersion parse(String text) {
        if (text == null || text.isBlank()) {
            return new FormatVersion(1, 0);
        }
        String[] parts = text.strip().split("\\.");
        if (!text.strip().matches("\\d{1,6}\\.\\d{1,6}")) {
            throw new IllegalArgumentException("expected a version such as 1.0, found '" + text + "'");
        }
        return new FormatVersion(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
