/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Medium Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What fills the pores.
 * <!-- end-model-doc -->
 * @see org.porelyte.model.PorelytePackage#getMediumKind()
 * @model
 * @generated
 */
public enum MediumKind implements Enumerator {
	/**
	 * The '<em><b>NONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing: the dry material.
	 * <!-- end-model-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(0, "NONE", "NONE"),

	/**
	 * The '<em><b>SOLVENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A molecular solvent.
	 * <!-- end-model-doc -->
	 * @see #SOLVENT_VALUE
	 * @generated
	 * @ordered
	 */
	SOLVENT(1, "SOLVENT", "SOLVENT"),

	/**
	 * The '<em><b>IONIC LIQUID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A salt that is liquid.
	 * <!-- end-model-doc -->
	 * @see #IONIC_LIQUID_VALUE
	 * @generated
	 * @ordered
	 */
	IONIC_LIQUID(2, "IONIC_LIQUID", "IONIC_LIQUID"),

	/**
	 * The '<em><b>POLYMER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A polymer that fills the pores.
	 * <!-- end-model-doc -->
	 * @see #POLYMER_VALUE
	 * @generated
	 * @ordered
	 */
	POLYMER(3, "POLYMER", "POLYMER");

	/**
	 * The '<em><b>NONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing: the dry material.
	 * <!-- end-model-doc -->
	 * @see #NONE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 0;

	/**
	 * The '<em><b>SOLVENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A molecular solvent.
	 * <!-- end-model-doc -->
	 * @see #SOLVENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SOLVENT_VALUE = 1;

	/**
	 * The '<em><b>IONIC LIQUID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A salt that is liquid.
	 * <!-- end-model-doc -->
	 * @see #IONIC_LIQUID
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int IONIC_LIQUID_VALUE = 2;

	/**
	 * The '<em><b>POLYMER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A polymer that fills the pores.
	 * <!-- end-model-doc -->
	 * @see #POLYMER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int POLYMER_VALUE = 3;

	/**
	 * An array of all the '<em><b>Medium Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MediumKind[] VALUES_ARRAY =
		new MediumKind[] {
			NONE,
			SOLVENT,
			IONIC_LIQUID,
			POLYMER,
		};

	/**
	 * A public read-only list of all the '<em><b>Medium Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MediumKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Medium Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MediumKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MediumKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Medium Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MediumKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MediumKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Medium Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MediumKind get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case SOLVENT_VALUE: return SOLVENT;
			case IONIC_LIQUID_VALUE: return IONIC_LIQUID;
			case POLYMER_VALUE: return POLYMER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private MediumKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //MediumKind
