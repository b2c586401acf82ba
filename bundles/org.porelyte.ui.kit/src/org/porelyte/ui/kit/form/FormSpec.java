// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.form;

import java.util.List;
import java.util.Objects;

/**
 * What the form of one kind of element shows, from top to bottom.
 *
 * @param sections its parts; not null
 */
public record FormSpec(List<Section> sections) {

    /** Copies the sections. */
    public FormSpec {
        sections = List.copyOf(sections);
    }

    /**
     * @param sections the parts of the form
     * @return the form
     */
    public static FormSpec of(Section... sections) {
        return new FormSpec(List.of(sections));
    }

    /**
     * Fields under one title.
     *
     * @param title    in a word or two; not null
     * @param expanded whether the fields are shown without being asked for
     * @param fields   from top to bottom; not null
     */
    public record Section(String title, boolean expanded, List<FieldSpec> fields) {

        /** Copies the fields. */
        public Section {
            Objects.requireNonNull(title, "title");
            fields = List.copyOf(fields);
        }

        /**
         * @param title  in a word or two; not null
         * @param fields from top to bottom
         * @return a section that shows its fields
         */
        public static Section of(String title, FieldSpec... fields) {
            return new Section(title, true, List.of(fields));
        }

        /**
         * @param title  in a word or two; not null
         * @param fields from top to bottom
         * @return a section that shows its title only, until it is opened
         */
        public static Section closed(String title, FieldSpec... fields) {
            return new Section(title, false, List.of(fields));
        }
    }
}
