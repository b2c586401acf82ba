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
 * A representation of the literals of the enumeration '<em><b>Amount Basis</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an amount refers to: mol per formula unit, mass per cent of the whole, mol per repeat unit, mol/L.
 * <!-- end-model-doc -->
 * @see org.porelyte.model.PorelytePackage#getAmountBasis()
 * @model
 * @generated
 */
public enum AmountBasis implements Enumerator {
	/**
	 * The '<em><b>PER FORMULA UNIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * mol per mol of formula units of the framework.
	 * <!-- end-model-doc -->
	 * @see #PER_FORMULA_UNIT_VALUE
	 * @generated
	 * @ordered
	 */
	PER_FORMULA_UNIT(0, "PER_FORMULA_UNIT", "PER_FORMULA_UNIT"),

	/**
	 * The '<em><b>MASS PERCENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mass in 100 g of the whole, this included.
	 * <!-- end-model-doc -->
	 * @see #MASS_PERCENT_VALUE
	 * @generated
	 * @ordered
	 */
	MASS_PERCENT(1, "MASS_PERCENT", "MASS_PERCENT"),

	/**
	 * The '<em><b>PER REPEAT UNIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * mol per mol of repeat units of the chains.
	 * <!-- end-model-doc -->
	 * @see #PER_REPEAT_UNIT_VALUE
	 * @generated
	 * @ordered
	 */
	PER_REPEAT_UNIT(2, "PER_REPEAT_UNIT", "PER_REPEAT_UNIT"),

	/**
	 * The '<em><b>MOLAR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * mol/L of the solution.
	 * <!-- end-model-doc -->
	 * @see #MOLAR_VALUE
	 * @generated
	 * @ordered
	 */
	MOLAR(3, "MOLAR", "MOLAR");

	/**
	 * The '<em><b>PER FORMULA UNIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * mol per mol of formula units of the framework.
	 * <!-- end-model-doc -->
	 * @see #PER_FORMULA_UNIT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PER_FORMULA_UNIT_VALUE = 0;

	/**
	 * The '<em><b>MASS PERCENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mass in 100 g of the whole, this included.
	 * <!-- end-model-doc -->
	 * @see #MASS_PERCENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MASS_PERCENT_VALUE = 1;

	/**
	 * The '<em><b>PER REPEAT UNIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * mol per mol of repeat units of the chains.
	 * <!-- end-model-doc -->
	 * @see #PER_REPEAT_UNIT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PER_REPEAT_UNIT_VALUE = 2;

	/**
	 * The '<em><b>MOLAR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * mol/L of the solution.
	 * <!-- end-model-doc -->
	 * @see #MOLAR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MOLAR_VALUE = 3;

	/**
	 * An array of all the '<em><b>Amount Basis</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AmountBasis[] VALUES_ARRAY =
		new AmountBasis[] {
			PER_FORMULA_UNIT,
			MASS_PERCENT,
			PER_REPEAT_UNIT,
			MOLAR,
		};

	/**
	 * A public read-only list of all the '<em><b>Amount Basis</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AmountBasis> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Amount Basis</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AmountBasis get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AmountBasis result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Amount Basis</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AmountBasis getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AmountBasis result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Amount Basis</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AmountBasis get(int value) {
		switch (value) {
			case PER_FORMULA_UNIT_VALUE: return PER_FORMULA_UNIT;
			case MASS_PERCENT_VALUE: return MASS_PERCENT;
			case PER_REPEAT_UNIT_VALUE: return PER_REPEAT_UNIT;
			case MOLAR_VALUE: return MOLAR;
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
	private AmountBasis(int value, String name, String literal) {
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
	
} //AmountBasis
