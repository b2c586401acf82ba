// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.image;

import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The icons that a control shows: drawn from SVG at the resolution of the screen, disposed of with the control. */
public final class Icons {

    private final ResourceManager images;
    private final Function<String, URL> find;
    private final Map<String, URL> addresses = new HashMap<>();

    /**
     * @param owner the icons live as long as this control
     * @param find  gives the address of an icon's file by its name, or null
     */
    public Icons(Control owner, Function<String, URL> find) {
        images = new LocalResourceManager(JFaceResources.getResources(), owner);
        this.find = find;
    }

    /**
     * @param name name of an icon
     * @return the icon; a red square if there is none of that name
     */
    public Image get(String name) {
        return get(address(name));
    }

    /**
     * @param name name of an icon
     * @return the address of its file, or null if there is none of that name
     */
    public URL address(String name) {
        return addresses.computeIfAbsent(name, find);
    }

    /**
     * @param address where an icon's file is, or null
     * @return the icon; a red square for null
     */
    public Image get(URL address) {
        return images.get(descriptor(address));
    }

    /**
     * @param address where an icon's file is, or null
     * @return the icon without colours; a red square for null
     */
    public Image getGrey(URL address) {
        return images.get(ImageDescriptor.createWithFlags(descriptor(address), SWT.IMAGE_GRAY));
    }

    /**
     * @param address where an icon's file is, or null
     * @param mark    where the file of the mark is that is drawn over its lower left corner, or null for none
     * @return the icon with the mark
     */
    public Image get(URL address, URL mark) {
        return mark == null ? get(address) : images.get(
                new DecorationOverlayIcon(descriptor(address), descriptor(mark), IDecoration.BOTTOM_LEFT));
    }

    private static ImageDescriptor descriptor(URL address) {
        return address == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(address);
    }
}
