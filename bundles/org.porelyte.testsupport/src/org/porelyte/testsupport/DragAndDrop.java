// SPDX-License-Identifier: EPL-2.0
package org.porelyte.testsupport;

import java.util.stream.Stream;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DragSourceListener;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Widget;

/**
 * Plays a drag to the listeners of source and target in the order in which a display would: the drag of a display
 * takes the mouse for itself and cannot be steered by a program everywhere. Belongs to the user interface thread.
 */
final class DragAndDrop {

    private final Control source;
    private final Control target;
    private final Item item;
    private final Point at;
    private final int operation;

    /**
     * @param source    what is dragged from, with its selection
     * @param target    what is dropped on
     * @param item      the item of the target under the mouse; null for none
     * @param at        the place in the target
     * @param operation such as {@link DND#DROP_MOVE} or {@link DND#DROP_COPY}
     */
    DragAndDrop(Control source, Control target, Item item, Point at, int operation) {
        this.source = source;
        this.target = target;
        this.item = item;
        this.at = at;
        this.operation = operation;
    }

    /** {@return the operation that the target carried out; {@link DND#DROP_NONE} if it or the source refused} */
    int run() {
        DragSource drag = (DragSource) require(source, DND.DRAG_SOURCE_KEY, "nothing can be dragged from ");
        DropTarget drop = (DropTarget) require(target, DND.DROP_TARGET_KEY, "nothing can be dropped on ");
        DragSourceEvent begun = dragEvent(drag);
        for (DragSourceListener listener : drag.getDragListeners()) {
            listener.dragStart(begun);
        }
        int result = begun.doit ? dropped(drag, drop) : DND.DROP_NONE;
        DragSourceEvent finished = dragEvent(drag);
        finished.doit = result != DND.DROP_NONE;
        finished.detail = result;
        for (DragSourceListener listener : drag.getDragListeners()) {
            listener.dragFinished(finished);
        }
        return result;
    }

    private int dropped(DragSource drag, DropTarget drop) {
        TransferData type = commonType(drag.getTransfer(), drop.getTransfer());
        DropTargetEvent over = dropEvent(drop, type);
        for (DropTargetListener listener : drop.getDropListeners()) {
            listener.dragEnter(over);
            listener.dragOver(over);
        }
        if (over.detail == DND.DROP_NONE) {
            leave(drop, over);
            return DND.DROP_NONE;
        }
        DragSourceEvent data = dragEvent(drag);
        data.dataType = type;
        for (DragSourceListener listener : drag.getDragListeners()) {
            listener.dragSetData(data);
        }
        over.data = data.data;
        for (DropTargetListener listener : drop.getDropListeners()) {
            listener.dropAccept(over);
        }
        if (over.detail != DND.DROP_NONE) {
            for (DropTargetListener listener : drop.getDropListeners()) {
                listener.drop(over);
            }
        }
        return over.detail;
    }

    private static void leave(DropTarget drop, DropTargetEvent event) {
        for (DropTargetListener listener : drop.getDropListeners()) {
            listener.dragLeave(event);
        }
    }

    private static TransferData commonType(Transfer[] given, Transfer[] taken) {
        return Stream.of(given).flatMap(transfer -> Stream.of(transfer.getSupportedTypes()))
                .filter(type -> Stream.of(taken).anyMatch(transfer -> transfer.isSupportedType(type)))
                .findFirst().orElseThrow(() -> new AssertionError("source and target have no transfer in common"));
    }

    private DragSourceEvent dragEvent(DragSource drag) {
        DragSourceEvent event = new EventMaker().source(drag);
        event.widget = drag;
        event.detail = operation;
        event.doit = true;
        return event;
    }

    private DropTargetEvent dropEvent(DropTarget drop, TransferData type) {
        DropTargetEvent event = new EventMaker().target(drop);
        Point onDisplay = target.toDisplay(at);
        event.widget = drop;
        event.item = item;
        event.x = onDisplay.x;
        event.y = onDisplay.y;
        event.detail = operation;
        event.operations = DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK;
        event.currentDataType = type;
        event.dataTypes = new TransferData[] {type};
        event.feedback = DND.FEEDBACK_SELECT;
        return event;
    }

    private static Object require(Control where, String key, String complaint) {
        Object found = where.getData(key);
        if (found == null) {
            throw new AssertionError(complaint + where);
        }
        return found;
    }

    /** The events of SWT are made of one whose class is not visible. */
    private static final class EventMaker {

        private final Event raw;

        EventMaker() {
            try {
                var constructor = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DND.class.getClassLoader())
                        .getDeclaredConstructor();
                constructor.setAccessible(true);
                raw = (Event) constructor.newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("this SWT has no DNDEvent", e);
            }
        }

        DragSourceEvent source(DragSource widget) {
            return make(DragSourceEvent.class, widget);
        }

        DropTargetEvent target(DropTarget widget) {
            return make(DropTargetEvent.class, widget);
        }

        private <T> T make(Class<T> type, Widget widget) {
            raw.widget = widget;
            try {
                var constructor = type.getDeclaredConstructor(raw.getClass());
                constructor.setAccessible(true);
                return constructor.newInstance(raw);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("this SWT makes its events otherwise", e);
            }
        }
    }
}
