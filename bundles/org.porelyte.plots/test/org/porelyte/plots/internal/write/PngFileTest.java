// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.porelyte.plots.Chart;
import org.porelyte.plots.ChartFormat;
import org.porelyte.plots.ChartWriter;
import org.porelyte.plots.Palette;
import org.porelyte.plots.Sheet;

class PngFileTest {

    private static final Sheet SHEET = Sheet.ONE_COLUMN.withSize(240, 180);

    private static byte[] png(Chart chart, Sheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ChartWriter(sheet).write(chart, ChartFormat.PNG, out);
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static int rgb(BufferedImage image, double x, double y) {
        return image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())) & 0xFFFFFF;
    }

    /** The first of two bars fills the left half. 70 % of 0072B2 on white are 4C9CC9 (0.7 c + 0.3 * 255). */
    @Test
    void barsAreWhereTheyBelong() throws IOException {
        BufferedImage image = read(png(Samples.bars(), SHEET));
        assertEquals(1000, image.getWidth());
        assertEquals(750, image.getHeight());
        int bar = rgb(image, 0.35, 0.5);
        assertEquals(0x4C, bar >> 16, 2);
        assertEquals(0x9C, bar >> 8 & 0xFF, 2);
        assertEquals(0xC9, bar & 0xFF, 2);
        assertEquals(0xFFFFFF, rgb(image, 0.8, 0.5));
        assertEquals(0xFFFFFF, rgb(image, 0.005, 0.005));
    }

    /** The axis title is below the plot, in its middle; the one to the left is written upwards. */
    @Test
    void lettersAreDrawn() throws IOException {
        BufferedImage image = read(png(Samples.bars(), SHEET));
        assertTrue(dark(image, 0.4, 0.9, 0.75, 1) > 500, "below");
        assertTrue(dark(image, 0, 0.2, 0.08, 0.8) > 500, "left");
        assertEquals(0, dark(image, 0, 0.92, 0.2, 1), "lower left corner");
    }

    private static int dark(BufferedImage image, double left, double top, double right, double bottom) {
        int count = 0;
        for (int x = (int) (left * image.getWidth()); x < right * image.getWidth(); x++) {
            for (int y = (int) (top * image.getHeight()); y < bottom * image.getHeight(); y++) {
                count += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void darkSheetsAreDark() throws IOException {
        BufferedImage image = read(png(Samples.bars(), SHEET.withPalette(Palette.DARK)));
        assertEquals(0x1E1F22, rgb(image, 0.005, 0.005));
    }

    /** 300 dots per inch are 11811 per metre: chunk pHYs of the PNG specification, unit 1. */
    @Test
    void picturesSayHowLargeTheyAre() throws IOException {
        byte[] png = png(Samples.bars(), SHEET);
        int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
        ByteBuffer chunk = ByteBuffer.wrap(png, at, 9);
        assertEquals(11811, chunk.getInt());
        assertEquals(11811, chunk.getInt());
        assertEquals(1, chunk.get());
    }

    @Test
    void picturesAreAlwaysTheSame() throws IOException {
        assertArrayEquals(png(Samples.chart(), SHEET), png(Samples.chart(), SHEET));
    }

    @Test
    void picturesThatNoMemoryHoldsAreRefused() {
        String message = assertThrows(IOException.class, () -> png(Samples.bars(), SHEET.withSize(14_400, 14_400)))
                .getMessage();
        assertTrue(message.contains("60000 by 60000"), message);
    }
}
