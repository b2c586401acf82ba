// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.io;

/**
 * The version of the library file format.
 *
 * <table><caption>Changelog</caption>
 * <tr><td>1.0</td><td>first published format, namespace {@code https://porelyte.org/schema/library/1}</td></tr>
 * </table>
 *
 * @param major part of the namespace; files of another major version need migration
 * @param minor additions that older readers of the same major version may ignore
 */
public record FormatVersion(int major, int minor) {

    /** The version that this program writes. */
    public static final FormatVersion CURRENT = new FormatVersion(1, 0);

    /** Every namespace begins with this, followed by the major version. */
    static final String NAMESPACE_STEM = "https://porelyte.org/schema/library/";

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
        if (parts.length != 2) {
            throw new IllegalArgumentException("expected a version such as 1.0, found '" + text + "'");
        }
        try {
            return new FormatVersion(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("expected a version such as 1.0, found '" + text + "'", e);
        }
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
