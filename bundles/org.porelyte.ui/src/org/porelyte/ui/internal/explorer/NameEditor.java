// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Text;

import org.porelyte.model.edit.ElementNaming;
import org.porelyte.ui.Libraries;

/** Changes the names of elements in the tree itself; Enter takes the name, Escape leaves the old one. */
final class NameEditor implements ICellModifier {

    private static final String NAME = "name";
    private static final int LEAST_WIDTH = 180;

    private final TreeViewer viewer;
    private final Libraries libraries;
    private final TextCellEditor editor;

    NameEditor(TreeViewer viewer, Libraries libraries) {
        this.viewer = viewer;
        this.libraries = libraries;
        editor = new TextCellEditor(viewer.getTree(), SWT.BORDER) {
            @Override
            public LayoutData getLayoutData() {
                LayoutData data = super.getLayoutData();
                data.minimumWidth = LEAST_WIDTH;
                return data;
            }
        };
        viewer.setColumnProperties(new String[] {NAME});
        viewer.setCellEditors(new CellEditor[] {editor});
        viewer.setCellModifier(this);
        TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        }, ColumnViewerEditor.DEFAULT);
    }

    /** Begins to change the name of an element that has one. */
    void rename(EObject element) {
        if (canModify(element, NAME)) {
            viewer.editElement(element, 0);
        }
    }

    /** {@return the field in which a name is changed; null while none is} */
    Text field() {
        return editor.isActivated() ? (Text) editor.getControl() : null;
    }

    @Override
    public boolean canModify(Object element, String property) {
        return element instanceof EObject part && ElementNaming.field(part).isPresent();
    }

    @Override
    public Object getValue(Object element, String property) {
        return ElementNaming.name((EObject) element);
    }

    @Override
    public void modify(Object item, String property, Object value) {
        Object element = item instanceof Item cell ? cell.getData() : item;
        if (element instanceof EObject part && value instanceof String name) {
            libraries.of(part).ifPresent(document -> document.editing().ifPresent(editing ->
                document.execute(ElementNaming.rename(editing.domain(), part, name))));
        }
    }
}
