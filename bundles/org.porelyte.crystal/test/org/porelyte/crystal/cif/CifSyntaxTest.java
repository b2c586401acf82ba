// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.cif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Structure;

/** What CIFs may look like, by International Tables G, chapter 2.2. */
class CifSyntaxTest {

    private static final String PLAIN = Cifs.p1(5) + Cifs.sites("Na1 0 0 0", "Cl1 0.5 0.5 0.5");

    private final CifReader reader = new CifReader();

    private Structure read(byte[] bytes) throws CifException {
        return reader.read("test.cif", bytes).first().structure();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEndIsUnderstoodAndCounted(String end) throws CifException {
        String text = PLAIN.replace("\n", end);
        Structure structure = read(text.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(14, 15), structure.atoms().stream().map(Atom::line).toList());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "ISO-8859-1", "UTF-16"})
    void encodingsAreFound(String charset) throws CifException {
        String text = PLAIN.replace("data_test", "data_t\u00e4st");
        assertEquals("t\u00e4st", read(text.getBytes(Charset.forName(charset))).name());
    }

    @Test
    void latin1IsToldAndAByteOrderMarkIsNot() throws CifException {
        assertEquals("the file is not UTF-8; it was read as Latin-1", reader.read("test.cif", ("# \u00e5\n" + PLAIN)
                .getBytes(StandardCharsets.ISO_8859_1)).first().warnings().get(0).text());
        assertEquals(List.of(), reader.read("test.cif", ("\uFEFF" + PLAIN).getBytes(StandardCharsets.UTF_8)).first()
                .warnings());
    }

    @Test
    void quotesTextFieldsCommentsAndUnusedThingsAreReadOver() throws CifException {
        CifReading reading = Cifs.read("""
                #\\#CIF_1.1
                # a comment with 'quotes' and _tags
                DATA_odd
                _publ_author_name 'O'Brien' # comment
                _publ_section_title
                ; A title
                loop_ data_no _cell_length_a 1
                ;
                loop_
                _atom_site_fract_z _atom_site_occupancy
                _Atom_Site_Label _atom_site_fract_y
                  _atom_site.fract_x
                _atom_site_U_iso_or_equiv
                0.25(3) 1.0 "C 1" .5 -2.5e-1(12) ? .75
                . C1'
                -.1
                +0.100 .
                save_frame
                _cell_length_a 99
                save_
                _cell_length_a 7.0(1)
                _cell_length_b
                ;8
                ;
                _cell_length_c '9.00(2)' _cell_angle_alpha 90 _cell_angle_beta 90 _cell_angle_gamma 90.000
                _space_group_IT_number 1
                loop_ _geom_bond_distance _geom_bond_site 1.5 . 1.6 ?
                """);
        assertEquals("odd", reading.structure().name());
        assertEquals(504, reading.structure().cell().volume(), 1e-9);
        List<Atom> atoms = reading.structure().atoms();
        assertEquals(new Atom("C 1", "C", 0.75, 0.5, 0.25, 0, 1, "", "", 14), atoms.get(0));
        assertEquals(new Atom("C1'", "C", 0.1, 0.9, 0.75, 0, 1, "", "", 17), atoms.get(1));
    }

    @Test
    void severalDataBlocksAreReadAndABrokenOneIsNamed() throws CifException {
        CifContents contents = reader.read("three.cif", ("data_global\n_journal_year 2020\n" + PLAIN
                + PLAIN.replace("data_test", "data_two").replace("0.5 0.5 0.5", "0.5 0.5 O.5")
                + PLAIN.replace("data_test", "data_three")).getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("test", "three"), contents.readings().stream().map(reading -> reading.structure().name())
                .toList());
        assertEquals("three.cif, line 32: _atom_site_fract_z is 'O.5'; expected a number such as 0.4924 or 0.4924(14)",
                contents.failures().get(0).getMessage());
    }

    @Test
    void troubleWithTagsThatAreNotUsedIsAWarning() throws CifException {
        CifReading reading = Cifs.read(PLAIN + "_publ_contact_author John Smith\n_publ_phone\n_exptl_crystal 'open\n"
                + "loop_\n_diffrn_a\n_diffrn_b\n1 2 3\n");
        assertEquals(List.of(16, 17, 18, 22), reading.warnings().stream().map(Warning::line).toList());
        assertTrue(reading.warnings().get(0).text().startsWith("'Smith' belongs to no tag"));
    }

    @Test
    void symbolsAndOperationsWithoutQuotesAreReadWithAWarning() throws CifException {
        CifReading reading = Cifs.read(Cifs.cube(5) + "_symmetry_space_group_name_H-M P m -3 m\nloop_\n"
                + "_symmetry_equiv_pos_as_xyz\nx, y, z\n-x, -y, -z\n" + Cifs.sites("Na1 0.1 0.2 0.3"));
        assertEquals(2, reading.structure().atoms().size());
        assertTrue(Cifs.warnings(reading).contains("line 8: _symmetry_space_group_name_H-M: the value has blanks"));
        assertTrue(Cifs.warnings(reading).contains("line 10: _symmetry_equiv_pos_as_xyz: operations have blanks"));
    }

    @Test
    void aMissingDataLineIsAWarning() throws CifException {
        CifReading reading = Cifs.read(PLAIN.replace("data_test\n", ""));
        assertEquals("test", reading.structure().name());
        assertEquals("line 1: there is no data_ line before this; it was read as a data block",
                reading.warnings().get(0).toString());
    }

    @Test
    void anEmptyFileAndOneWithoutAtomsSaySo() {
        assertEquals("test.cif, line 1: there are no atoms in the file; expected a CIF with a loop with "
                + "_atom_site_fract_x, _y and _z", assertThrows(CifException.class, () -> Cifs.read("")).getMessage());
        assertEquals(1, assertThrows(CifException.class, () -> Cifs.read("data_a\n_cell_length_a 1\ndata_b\n"))
                .line());
    }
}
