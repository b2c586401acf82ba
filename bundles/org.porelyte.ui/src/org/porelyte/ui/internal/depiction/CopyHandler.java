// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.depiction;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

import org.porelyte.chemistry.depict.Drawing;
import org.porelyte.chemistry.depict.ElementPicture;
import org.porelyte.ui.kit.drawing.SvgImage;

/**
 * Copies the drawing to the clipboard: as a picture, as SVG and, for what takes text, as SMILES. With {@code :svg}
 * behind the name of the class, what takes text gets the SVG document.
 */
public final class CopyHandler extends DepictionHandler implements IExecutableExtension {

    /** Pixels of the picture per unit of the drawing. */
    private static final double SCALE = 2;

    private boolean svgAsText;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        svgAsText = "svg".equals(data);
    }

    @Override
    void execute(DepictionView view) {
        Display display = view.getSite().getShell().getDisplay();
        IStatusLineManager line = view.getViewSite().getActionBars().getStatusLineManager();
        view.export("Copying the drawing", picture -> {
            Drawing drawing = picture.drawing();
            ImageData pixels = SvgImage.pixels(drawing.svg(), drawing.width(), drawing.height(), SCALE);
            if (!display.isDisposed()) {
                display.asyncExec(() -> copy(picture, pixels, display, line));
            }
            return Status.OK_STATUS;
        });
    }

    private void copy(ElementPicture.Drawn picture, ImageData pixels, Display display, IStatusLineManager line) {
        String svg = picture.drawing().svg();
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] {svgAsText ? svg : picture.smiles(), svg, pixels}, new Transfer[] {
                TextTransfer.getInstance(), new SvgTransfer(), ImageTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
        line.setMessage("Copied the drawing of " + picture.caption().title() + ": as a picture, and its "
                + (svgAsText ? "SVG" : "SMILES") + " as text.");
    }
}
