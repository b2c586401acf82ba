// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.diffraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A measured powder pattern.
 *
 * @param name        for users: the name of its file
 * @param angles      2 theta (degrees), growing
 * @param intensities in the unit of the instrument, as many
 */
public record MeasuredPattern(String name, double[] angles, double[] intensities) {

    private static final long LARGEST = 50_000_000;

    /**
     * Reads a file of two columns: angle 2 theta in degrees, then intensity, separated by a comma, semicolon, blanks or
     * tabs; further columns do not count. Lines before the first that begins with two numbers are a header; lines that
     * begin with {@code #}, {@code !}, {@code ;} or a quotation mark are comments.
     *
     * @param file such as an export of the instrument's program, .xy or .csv
     * @return the pattern
     * @throws IOException if it cannot be read; the message names the line and what was expected
     */
    public static MeasuredPattern read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException(file + ": is larger than 50 MB, which no powder pattern is");
        }
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).lines().toList();
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || "#!;\"'".indexOf(line.charAt(0)) >= 0) {
                continue;
            }
            double[] point = point(line);
            if (point != null && (points.isEmpty() || point[0] > points.getLast()[0])) {
                points.add(point);
            } else if (!points.isEmpty()) {
                throw new IOException(file + ", line " + (i + 1) + ": '" + line + "'; expected an angle 2 theta larger "
                        + "than " + points.getLast()[0] + " and an intensity, such as '7.36 1024'");
            }
        }
        if (points.size() < 2) {
            throw new IOException(file + ": has no two lines with an angle 2 theta (degrees) and an intensity, such as "
                    + "'7.36 1024'");
        }
        return new MeasuredPattern(file.getFileName().toString(), points.stream().mapToDouble(p -> p[0]).toArray(),
                points.stream().mapToDouble(p -> p[1]).toArray());
    }

    private static double[] point(String line) {
        String[] fields = line.split("\\s*[,;]\\s*|\\s+");
        try {
            double angle = Double.parseDouble(fields[0]);
            double intensity = fields.length > 1 ? Double.parseDouble(fields[1]) : Double.NaN;
            return Double.isFinite(angle + intensity) ? new double[] {angle, intensity} : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /**
     * Brings the pattern to the scale of computed ones: the lowest point within a range is 0, the highest 100.
     *
     * @param from the first angle 2 theta (degrees)
     * @param to   the last angle 2 theta (degrees)
     * @return the points within the range; none if no point lies there
     */
    public Profile scaled(double from, double to) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < angles.length; i++) {
            if (angles[i] >= from && angles[i] <= to) {
                points.add(new double[] {angles[i], intensities[i]});
                lowest = Math.min(lowest, intensities[i]);
                highest = Math.max(highest, intensities[i]);
            }
        }
        double zero = lowest;
        double unit = highest > lowest ? 100 / (highest - lowest) : 0;
        return new Profile(points.stream().mapToDouble(p -> p[0]).toArray(),
                points.stream().mapToDouble(p -> (p[1] - zero) * unit).toArray());
    }
}
