// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import java.util.Locale;

/** Formats of files that charts are written to. */
public enum ChartFormat {

    /** Scalable Vector Graphics 1.1, with texts as text. */
    SVG,
    /** Portable Document Format, with texts that can be searched and the letters that it needs. */
    PDF,
    /** Portable Network Graphics, 300 dots per inch. */
    PNG;

    /** {@return the end of file names, without the point} */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
