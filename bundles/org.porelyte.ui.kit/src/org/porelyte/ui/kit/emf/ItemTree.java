// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.emf;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.edit.provider.IChangeNotifier;
import org.eclipse.emf.edit.provider.INotifyChangedListener;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.IViewerNotification;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;

/**
 * Gives a tree viewer the children that the item providers name, and shows changes of the model: only what changed, and
 * all that one event changed at once.
 */
public class ItemTree implements ITreeContentProvider, INotifyChangedListener {

    private static final Object[] NONE = {};
    private static final Object ALL = new Object();

    private final AdapterFactory factory;
    private final Map<Object, Boolean> changed = new LinkedHashMap<>();
    private StructuredViewer viewer;

    /** @param factory makes the item providers; one that is also an {@link IChangeNotifier} tells of changes */
    public ItemTree(AdapterFactory factory) {
        this.factory = factory;
    }

    private ITreeItemContentProvider provider(Object element) {
        return factory.adapt(element, ITreeItemContentProvider.class) instanceof ITreeItemContentProvider found
                ? found : null;
    }

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object element) {
        ITreeItemContentProvider provider = provider(element);
        if (provider == null) {
            return NONE;
        }
        Collection<?> children = provider.getChildren(element);
        return children.toArray();
    }

    @Override
    public boolean hasChildren(Object element) {
        ITreeItemContentProvider provider = provider(element);
        return provider != null && provider.hasChildren(element);
    }

    @Override
    public Object getParent(Object element) {
        ITreeItemContentProvider provider = provider(element);
        return provider == null ? null : provider.getParent(element);
    }

    @Override
    public void inputChanged(Viewer shown, Object before, Object after) {
        if (viewer == null && factory instanceof IChangeNotifier notifier) {
            notifier.addListener(this);
        }
        viewer = (StructuredViewer) shown;
    }

    @Override
    public void notifyChanged(Notification change) {
        Object element = change instanceof IViewerNotification specific ? specific.getElement() : change.getNotifier();
        boolean content = !(change instanceof IViewerNotification specific) || specific.isContentRefresh();
        remember(element == null ? ALL : element, content);
    }

    /**
     * Remembers what changed; {@link #show} is told of all of it together, when the present event of the user interface
     * is over.
     *
     * @param element that changed; not null
     * @param content whether it may have other children now; otherwise only its text and icon are others
     */
    protected final void remember(Object element, boolean content) {
        StructuredViewer target = viewer;
        if (target == null || target.getControl().isDisposed()) {
            return;
        }
        if (changed.isEmpty()) {
            target.getControl().getDisplay().asyncExec(this::showChanged);
        }
        changed.merge(element, content, Boolean::logicalOr);
    }

    private void showChanged() {
        Map<Object, Boolean> changes = new LinkedHashMap<>(changed);
        changed.clear();
        if (viewer != null && !viewer.getControl().isDisposed()) {
            show(viewer, changes);
        }
    }

    /**
     * Shows changes.
     *
     * @param shown   the viewer; its control is not disposed
     * @param changes what changed, with whether it may have other children
     */
    protected void show(StructuredViewer shown, Map<Object, Boolean> changes) {
        if (changes.containsKey(ALL)) {
            shown.refresh();
            return;
        }
        changes.forEach((element, content) -> {
            if (content) {
                shown.refresh(element);
            } else {
                shown.update(element, null);
            }
        });
    }

    @Override
    public void dispose() {
        viewer = null;
        if (factory instanceof IChangeNotifier notifier) {
            notifier.removeListener(this);
        }
    }
}
