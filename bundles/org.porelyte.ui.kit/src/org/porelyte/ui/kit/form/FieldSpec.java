// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.form;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One feature of an element as a form or a column of a table shows it. */
public sealed interface FieldSpec {

    /** {@return the feature; not null} */
    EStructuralFeature feature();

    /** {@return what it is called, with its unit where it has one; not null} */
    String label();

    /**
     * A text.
     *
     * @param feature a string
     * @param label   what it is called
     * @param hint    shown while the field is empty, such as an example; may be empty
     * @param lines   height in lines; more than one allows line breaks
     */
    record Text(EAttribute feature, String label, String hint, int lines) implements FieldSpec {

        /** Nothing may be null. */
        public Text {
            Objects.requireNonNull(feature, "feature");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(hint, "hint");
        }
    }

    /**
     * A text that is looked at while it is typed, such as a SMILES.
     *
     * @param feature a string
     * @param label   what it is called
     * @param hint    shown while the field is empty, such as an example; may be empty
     * @param check   says whether it is right, and what it means; called in a background thread
     */
    record Checked(EAttribute feature, String label, String hint, TextCheck check) implements FieldSpec {

        /** Nothing may be null. */
        public Checked {
            Objects.requireNonNull(feature, "feature");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(hint, "hint");
            Objects.requireNonNull(check, "check");
        }
    }

    /**
     * A number, shown in the unit of the field: shown = kept * factor + offset.
     *
     * @param feature a double or an integer
     * @param label   what it is called, without the unit
     * @param unit    of the shown number, such as "µm"; empty for none
     * @param factor  from the kept to the shown number; not 0
     * @param offset  added after that, in the shown unit
     */
    record Number(EAttribute feature, String label, String unit, double factor, double offset) implements FieldSpec {

        /** Nothing may be null. */
        public Number {
            Objects.requireNonNull(feature, "feature");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(unit, "unit");
        }

        /**
         * @param feature a double or an integer that is shown as it is kept
         * @param label   what it is called, without the unit
         * @param unit    of the number; empty for none
         * @return the field
         */
        public static Number plain(EAttribute feature, String label, String unit) {
            return new Number(feature, label, unit, 1, 0);
        }

        /**
         * @param feature a double
         * @param label   what it is called, without the unit
         * @param unit    of the shown number
         * @param factor  from the kept to the shown number; not 0
         * @return the field
         */
        public static Number of(EAttribute feature, String label, String unit, double factor) {
            return new Number(feature, label, unit, factor, 0);
        }
    }

    /**
     * One of the literals of an enumeration.
     *
     * @param feature of an enumeration type
     * @param label   what it is called
     */
    record Choice(EAttribute feature, String label) implements FieldSpec {
    }

    /**
     * Another element of the same library.
     *
     * @param feature no containment, not many
     * @param label   what it is called
     */
    record Reference(EReference feature, String label) implements FieldSpec {
    }

    /**
     * Several words or whole numbers, separated by spaces.
     *
     * @param feature many strings or integers
     * @param label   what they are called
     * @param hint    shown while the field is empty, such as an example; may be empty
     */
    record Words(EAttribute feature, String label, String hint) implements FieldSpec {
    }

    /**
     * The parts of an element as a table.
     *
     * @param feature containment, many
     * @param label   what they are called
     * @param columns features of the parts; those but texts, numbers, choices and references cannot be edited in place
     * @param summed  a column of numbers whose sum is 1 where all is right; null for none
     */
    record Parts(EReference feature, String label, List<FieldSpec> columns, EAttribute summed) implements FieldSpec {

        /** Copies the columns. */
        public Parts {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A part that an element has or has not.
     *
     * @param feature containment, not many
     * @param label   what it is called
     * @param fields  of the part
     */
    record Part(EReference feature, String label, List<FieldSpec> fields) implements FieldSpec {

        /** Copies the fields. */
        public Part {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A field with a control of its own, beside the one in which the feature is typed.
     *
     * @param feature that the control shows or changes
     * @param label   what it is called
     * @param factory makes the field, once for each form
     */
    record Custom(EStructuralFeature feature, String label, Supplier<CustomField> factory) implements FieldSpec {

        /** Nothing may be null. */
        public Custom {
            Objects.requireNonNull(feature, "feature");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(factory, "factory");
        }
    }
}
