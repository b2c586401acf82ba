// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.porelyte.plots.internal.font.BundledFont;
import org.porelyte.plots.internal.layout.ChartLayout;
import org.porelyte.plots.internal.scene.Scene;
import org.porelyte.plots.internal.write.PdfFile;
import org.porelyte.plots.internal.write.PngFile;
import org.porelyte.plots.internal.write.SvgFile;

/**
 * Writes charts to files. It needs no display and no font of the system, and the same chart on the same sheet always
 * gives the same bytes. An object serves one thread.
 */
public final class ChartWriter {

    private final Sheet sheet;
    private final BundledFont font = new BundledFont();

    /** @param sheet what charts are written on */
    public ChartWriter(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * @param chart  what to write
     * @param format the format
     * @param out    where to; not closed
     * @throws IOException if writing fails
     */
    public void write(Chart chart, ChartFormat format, OutputStream out) throws IOException {
        Scene scene = new ChartLayout(chart, sheet, font).scene();
        switch (format) {
            case SVG -> out.write(SvgFile.file(scene).getBytes(StandardCharsets.UTF_8));
            case PDF -> new PdfFile(font).write(scene, out);
            case PNG -> new PngFile(font).write(scene, out);
        }
    }

    /**
     * Returns a chart as a part of an HTML page, as wide as there is room but no wider than the sheet.
     *
     * @param chart what to write
     * @param id    begins the identifiers in it: letters, digits, hyphens; another one for each chart of a page
     * @return an {@code svg} element
     */
    public String element(Chart chart, String id) {
        return SvgFile.element(new ChartLayout(chart, sheet, font).scene(), id);
    }
}
