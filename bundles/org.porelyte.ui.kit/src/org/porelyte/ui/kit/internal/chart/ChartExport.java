// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.chart;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;

import org.porelyte.plots.Chart;
import org.porelyte.plots.ChartData;
import org.porelyte.plots.ChartFormat;
import org.porelyte.plots.ChartWriter;
import org.porelyte.plots.Limits;
import org.porelyte.plots.RichText;
import org.porelyte.plots.Sheet;

/** Copies and writes what a chart shows, by the writers that need no screen. */
final class ChartExport {

    private final Composite parent;
    private final ChartView view;

    ChartExport(Composite parent, ChartView view) {
        this.parent = parent;
        this.view = view;
    }

    /** The chart with the axes as they are zoomed and without hidden series. */
    private Chart shown() {
        Chart chart = view.chart().withSeries(view.shown());
        return view.isZoomed() ? chart.withAxes(
                chart.x().withLimits(view.x().lower(), view.x().upper()),
                chart.y().withLimits(view.y().lower(), view.y().upper())) : chart;
    }

    private byte[] bytes(ChartFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ChartWriter(Sheet.TWO_COLUMNS).write(shown(), format, out);
        return out.toByteArray();
    }

    private String data() throws IOException {
        StringWriter out = new StringWriter();
        new ChartData(view.chart().withSeries(view.shown())).write(out);
        return out.toString();
    }

    void copyImage() {
        attempt("Copy Image", () -> copy(new ImageData(new ByteArrayInputStream(bytes(ChartFormat.PNG))),
                ImageTransfer.getInstance()));
    }

    void copyData() {
        attempt("Copy Data", () -> copy(data(), TextTransfer.getInstance()));
    }

    private void copy(Object content, Transfer transfer) {
        Clipboard clipboard = new Clipboard(parent.getDisplay());
        try {
            clipboard.setContents(new Object[] {content}, new Transfer[] {transfer});
        } finally {
            clipboard.dispose();
        }
    }

    void writeChart() {
        FileDialog dialog = dialog("Export Chart", "svg", "pdf", "png");
        String chosen = dialog.open();
        if (chosen != null) {
            attempt("Export Chart", () -> {
                ChartFormat format = format(chosen, dialog.getFilterIndex());
                String name = chosen.toLowerCase(Locale.ROOT).endsWith("." + format.extension()) ? chosen
                        : chosen + "." + format.extension();
                write(Path.of(name), bytes(format));
            });
        }
    }

    private static ChartFormat format(String name, int chosen) {
        for (ChartFormat format : ChartFormat.values()) {
            if (name.toLowerCase(Locale.ROOT).endsWith("." + format.extension())) {
                return format;
            }
        }
        return ChartFormat.values()[Math.clamp(chosen, 0, ChartFormat.values().length - 1)];
    }

    void writeData() {
        String chosen = dialog("Export Data", "csv").open();
        if (chosen != null) {
            attempt("Export Data", () -> write(Path.of(chosen.contains(".") ? chosen : chosen + ".csv"),
                    data().getBytes(StandardCharsets.UTF_8)));
        }
    }

    private FileDialog dialog(String title, String... endings) {
        FileDialog dialog = new FileDialog(parent.getShell(), SWT.SAVE);
        dialog.setText(title);
        String[] patterns = new String[endings.length];
        String[] names = new String[endings.length];
        for (int i = 0; i < endings.length; i++) {
            patterns[i] = "*." + endings[i];
            names[i] = endings[i].toUpperCase(Locale.ROOT) + " (*." + endings[i] + ")";
        }
        dialog.setFilterExtensions(patterns);
        dialog.setFilterNames(names);
        String name = RichText.parse(view.chart().y().title() + " " + view.chart().x().title()).plain();
        dialog.setFileName(name.replaceAll("[^\\p{L}\\p{N}+-]+", "-").replaceAll("^-|-$", "") + "." + endings[0]);
        dialog.setOverwrite(true);
        return dialog;
    }

    /** Whole or not at all. */
    private static void write(Path target, byte[] content) throws IOException {
        Path temporary = Files.createTempFile(target.toAbsolutePath().getParent(), ".chart", ".tmp");
        try {
            Files.write(temporary, content);
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private void attempt(String title, Task task) {
        try {
            task.run();
        } catch (IOException e) {
            MessageDialog.openError(parent.getShell(), title, "The file could not be written: " + e.getMessage()
                    + ". Choose another folder.");
        }
    }

    private interface Task {
        void run() throws IOException;
    }
}
