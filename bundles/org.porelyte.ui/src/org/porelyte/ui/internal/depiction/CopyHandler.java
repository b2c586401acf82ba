// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.depiction;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;

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
        view.forExport().ifPresent(picture -> copy(picture, view));
    }

    private void copy(ElementPicture.Drawn picture, DepictionView view) {
        Drawing drawing = picture.drawing();
        String text = svgAsText ? drawing.svg() : picture.smiles();
        ImageData pixels = SvgImage.pixels(drawing.svg(), drawing.width(), drawing.height(), SCALE);
        Clipboard clipboard = new Clipboard(view.getSite().getShell().getDisplay());
        try {
            clipboard.setContents(new Object[] {text, drawing.svg(), pixels}, new Transfer[] {
                TextTransfer.getInstance(), new SvgTransfer(), ImageTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
        view.getViewSite().getActionBars().getStatusLineManager().setMessage("Copied the drawing of "
                + picture.caption().title() + ": as a picture, and its " + (svgAsText ? "SVG" : "SMILES")
                + " as text.");
    }
}
