// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.form;

import java.util.Objects;

import org.eclipse.core.databinding.observable.Diffs;
import org.eclipse.core.databinding.observable.value.ValueDiff;
import org.eclipse.core.databinding.property.INativePropertyListener;
import org.eclipse.core.databinding.property.ISimplePropertyListener;
import org.eclipse.core.databinding.property.NativePropertyListener;
import org.eclipse.core.databinding.property.value.SimpleValueProperty;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;

import org.porelyte.ui.kit.form.FormContext;

/** A feature of an element for data binding; setting it is a command. EMF's own bridge to commands is not published. */
final class EditedValue extends SimpleValueProperty<EObject, Object> {

    private final FormContext context;
    private final EStructuralFeature feature;
    private final String label;

    /**
     * @param context executes the commands
     * @param feature not many
     * @param label   what the feature is called in the names of the commands
     */
    EditedValue(FormContext context, EStructuralFeature feature, String label) {
        this.context = context;
        this.feature = feature;
        this.label = label;
    }

    @Override
    public Object getValueType() {
        return feature;
    }

    /** {@return the value; null where an attribute that may be unset is, so that a field shows nothing} */
    @Override
    protected Object doGetValue(EObject element) {
        return feature.isUnsettable() && !element.eIsSet(feature) ? null : element.eGet(feature);
    }

    @Override
    protected void doSetValue(EObject element, Object value) {
        if (!Objects.equals(doGetValue(element), value)) {
            Object kept = value == null && feature.isUnsettable() ? SetCommand.UNSET_VALUE : value;
            Command command = SetCommand.create(context.domain(), element, feature, kept);
            if (command instanceof AbstractCommand named) {
                named.setLabel("Change " + label);
            }
            context.execute(command);
        }
    }

    @Override
    public INativePropertyListener<EObject> adaptListener(
            ISimplePropertyListener<EObject, ValueDiff<? extends Object>> listener) {
        return new Listener(listener);
    }

    private final class Listener extends NativePropertyListener<EObject, ValueDiff<? extends Object>> {

        private final Adapter adapter;

        Listener(ISimplePropertyListener<EObject, ValueDiff<? extends Object>> listener) {
            super(EditedValue.this, listener);
            adapter = new AdapterImpl() {
                @Override
                public void notifyChanged(Notification change) {
                    if (change.getFeature() == feature && !change.isTouch()) {
                        fireChange((EObject) change.getNotifier(),
                                Diffs.createValueDiff(change.getOldValue(), change.getNewValue()));
                    }
                }
            };
        }

        @Override
        protected void doAddTo(EObject element) {
            element.eAdapters().add(adapter);
        }

        @Override
        protected void doRemoveFrom(EObject element) {
            element.eAdapters().remove(adapter);
        }
    }
}
