// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.drawing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.porelyte.ui.kit.drawing.DrawingContent;
import org.porelyte.ui.kit.drawing.DrawingRegion;
import org.porelyte.ui.kit.drawing.RegionListener;

/** What a canvas shows, how large, and which regions are pointed at. Knows no widgets; for one thread. */
public final class CanvasState {

    private final Runnable changed;
    private final List<RegionListener> listeners = new CopyOnWriteArrayList<>();
    private DrawingContent content;
    private Viewport viewport = new Viewport(1, 0, 0);
    private boolean fitted = true;
    private int paneWidth = 1;
    private int paneHeight = 1;
    private DrawingRegion hovered;
    private DrawingRegion focused;
    private Set<String> selected = Set.of();
    private boolean wheelScrolls;
    private double reach;

    /** @param changed called after whatever changes what is to be seen */
    public CanvasState(Runnable changed) {
        this.changed = Objects.requireNonNull(changed);
    }

    /** @param scrolls whether the wheel scrolls what is around, and scales only together with Ctrl */
    public void setWheelScrolls(boolean scrolls) {
        wheelScrolls = scrolls;
    }

    /** @param drawingReach by how many units of the drawing a place may miss a region */
    public void setReach(double drawingReach) {
        reach = drawingReach;
    }

    /** {@return whether the wheel scrolls what is around, and scales only together with Ctrl} */
    public boolean isWheelScrolling() {
        return wheelScrolls;
    }

    /** @param listener told of what happens to regions from now on */
    public void addListener(RegionListener listener) {
        listeners.add(listener);
    }

    /** @param listener no longer told */
    public void removeListener(RegionListener listener) {
        listeners.remove(listener);
    }

    /**
     * Changes what is shown.
     *
     * @param newContent what to show; null for nothing
     * @param keepView   whether part and scale stay as they are, where the user chose them
     */
    public void show(DrawingContent newContent, boolean keepView) {
        content = newContent;
        hovered = null;
        focused = focused == null ? null : region(focused.id()).orElse(null);
        fitted = fitted || !keepView;
        refit();
        changed.run();
    }

    private Optional<DrawingRegion> region(String id) {
        return regions().stream().filter(region -> region.id().equals(id)).findFirst();
    }

    /** {@return what is shown, or nothing} */
    public Optional<DrawingContent> content() {
        return Optional.ofNullable(content);
    }

    /** {@return the regions of what is shown} */
    public List<DrawingRegion> regions() {
        return content == null ? List.of() : content.regions();
    }

    /** {@return which part is shown} */
    public Viewport viewport() {
        return viewport;
    }

    /** {@return whether the drawing follows the size of the pane} */
    public boolean isFitted() {
        return fitted;
    }

    /**
     * @param width  of the pane, in points
     * @param height of the pane, in points
     */
    public void resize(int width, int height) {
        paneWidth = width;
        paneHeight = height;
        refit();
        changed.run();
    }

    /** Shows all of the drawing, also after the pane changes its size. */
    public void fit() {
        fitted = true;
        refit();
        changed.run();
    }

    private void refit() {
        if (fitted && content != null) {
            viewport = Viewport.fitting(paneWidth, paneHeight, content.width(), content.height());
        }
    }

    /**
     * @param factor by which to scale
     * @param x      of the place that stays, in the pane
     * @param y      of the place that stays, in the pane
     */
    public void zoom(double factor, double x, double y) {
        fitted = false;
        viewport = viewport.zoomed(factor, x, y);
        changed.run();
    }

    /** @param factor by which to scale around the middle of the pane */
    public void zoom(double factor) {
        zoom(factor, paneWidth / 2.0, paneHeight / 2.0);
    }

    /**
     * @param dx by which to move to the right, in points
     * @param dy by which to move down, in points
     */
    public void move(double dx, double dy) {
        fitted = false;
        viewport = viewport.moved(dx, dy);
        changed.run();
    }

    /**
     * @param x     place in the pane
     * @param y     place in the pane
     * @param slack by how many points it may miss, if that is more than the reach of the drawing
     * @return the region there, or nothing
     */
    public Optional<DrawingRegion> regionAt(double x, double y, double slack) {
        return RegionWalk.at(regions(), viewport.drawingX(x), viewport.drawingY(y),
                Math.max(reach, slack / viewport.scale()));
    }

    /** @param region the one that the mouse is on; null for none */
    public void hover(DrawingRegion region) {
        if (!Objects.equals(hovered, region)) {
            hovered = region;
            listeners.forEach(listener -> listener.pointed(Optional.ofNullable(region)));
            changed.run();
        }
    }

    /** @param region the one that keys are on; null for none */
    public void focus(DrawingRegion region) {
        if (!Objects.equals(focused, region)) {
            focused = region;
            if (region != null) {
                reveal(region);
            }
            listeners.forEach(listener -> listener.pointed(Optional.ofNullable(region)));
            changed.run();
        }
    }

    /** Moves the drawing where the region would be outside of the pane. */
    private void reveal(DrawingRegion region) {
        double x = viewport.paneX(region.x());
        double y = viewport.paneY(region.y());
        double border = region.radius() * viewport.scale();
        double dx = Math.max(0, border - x) - Math.max(0, x + border - paneWidth);
        double dy = Math.max(0, border - y) - Math.max(0, y + border - paneHeight);
        if (dx != 0 || dy != 0) {
            fitted = false;
            viewport = viewport.moved(dx, dy);
        }
    }

    /** @param region the one that was chosen */
    public void pick(DrawingRegion region) {
        listeners.forEach(listener -> listener.picked(region));
    }

    /** {@return the region that the mouse is on} */
    public Optional<DrawingRegion> hovered() {
        return Optional.ofNullable(hovered);
    }

    /** {@return the region that keys are on} */
    public Optional<DrawingRegion> focused() {
        return Optional.ofNullable(focused);
    }

    /** @param ids of the regions that are marked as chosen */
    public void select(Set<String> ids) {
        selected = Set.copyOf(ids);
        changed.run();
    }

    /** {@return ids of the regions that are marked as chosen} */
    public Set<String> selected() {
        return selected;
    }
}
