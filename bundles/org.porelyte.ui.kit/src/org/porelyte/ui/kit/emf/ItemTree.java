// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.emf;

import java.util.Collection;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.edit.provider.IChangeNotifier;
import org.eclipse.emf.edit.provider.INotifyChangedListener;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.IViewerNotification;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;

/** Gives a tree viewer the children that the item providers name, and refreshes it when the model changes. */
public class ItemTree implements ITreeContentProvider, INotifyChangedListener {

    private static final Object[] NONE = {};

    private final AdapterFactory factory;
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
        StructuredViewer target = viewer;
        if (target == null || target.getControl().isDisposed()) {
            return;
        }
        Object changed = change instanceof IViewerNotification specific ? specific.getElement() : change.getNotifier();
        target.getControl().getDisplay().asyncExec(() -> {
            if (!target.getControl().isDisposed()) {
                if (changed == null) {
                    target.refresh();
                } else {
                    target.refresh(changed);
                }
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
