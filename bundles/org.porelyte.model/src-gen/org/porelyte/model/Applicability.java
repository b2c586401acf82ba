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
 * A representation of the literals of the enumeration '<em><b>Applicability</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How far a predicted value may be trusted.
 * <!-- end-model-doc -->
 * @see org.porelyte.model.PorelytePackage#getApplicability()
 * @model
 * @generated
 */
public enum Applicability implements Enumerator {
	/**
	 * The '<em><b>NONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing is said.
	 * <!-- end-model-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(0, "NONE", "NONE"),

	/**
	 * The '<em><b>SUPPORTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the class of materials that the method was fitted to.
	 * <!-- end-model-doc -->
	 * @see #SUPPORTED_VALUE
	 * @generated
	 * @ordered
	 */
	SUPPORTED(1, "SUPPORTED", "SUPPORTED"),

	/**
	 * The '<em><b>MEDIUM SWAPPED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of that class, but with another medium in the pores.
	 * <!-- end-model-doc -->
	 * @see #MEDIUM_SWAPPED_VALUE
	 * @generated
	 * @ordered
	 */
	MEDIUM_SWAPPED(2, "MEDIUM_SWAPPED", "MEDIUM_SWAPPED"),

	/**
	 * The '<em><b>CALIBRATED ON ONE POINT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The method was calibrated on one figure of this kind.
	 * <!-- end-model-doc -->
	 * @see #CALIBRATED_ON_ONE_POINT_VALUE
	 * @generated
	 * @ordered
	 */
	CALIBRATED_ON_ONE_POINT(3, "CALIBRATED_ON_ONE_POINT", "CALIBRATED_ON_ONE_POINT"),

	/**
	 * The '<em><b>QUALITATIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A trend may be trusted, the number not.
	 * <!-- end-model-doc -->
	 * @see #QUALITATIVE_VALUE
	 * @generated
	 * @ordered
	 */
	QUALITATIVE(4, "QUALITATIVE", "QUALITATIVE"),

	/**
	 * The '<em><b>WARN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Beyond what the method was made for, or something that it needs is not known.
	 * <!-- end-model-doc -->
	 * @see #WARN_VALUE
	 * @generated
	 * @ordered
	 */
	WARN(5, "WARN", "WARN");

	/**
	 * The '<em><b>NONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing is said.
	 * <!-- end-model-doc -->
	 * @see #NONE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 0;

	/**
	 * The '<em><b>SUPPORTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the class of materials that the method was fitted to.
	 * <!-- end-model-doc -->
	 * @see #SUPPORTED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUPPORTED_VALUE = 1;

	/**
	 * The '<em><b>MEDIUM SWAPPED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of that class, but with another medium in the pores.
	 * <!-- end-model-doc -->
	 * @see #MEDIUM_SWAPPED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MEDIUM_SWAPPED_VALUE = 2;

	/**
	 * The '<em><b>CALIBRATED ON ONE POINT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The method was calibrated on one figure of this kind.
	 * <!-- end-model-doc -->
	 * @see #CALIBRATED_ON_ONE_POINT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CALIBRATED_ON_ONE_POINT_VALUE = 3;

	/**
	 * The '<em><b>QUALITATIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A trend may be trusted, the number not.
	 * <!-- end-model-doc -->
	 * @see #QUALITATIVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int QUALITATIVE_VALUE = 4;

	/**
	 * The '<em><b>WARN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Beyond what the method was made for, or something that it needs is not known.
	 * <!-- end-model-doc -->
	 * @see #WARN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WARN_VALUE = 5;

	/**
	 * An array of all the '<em><b>Applicability</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Applicability[] VALUES_ARRAY =
		new Applicability[] {
			NONE,
			SUPPORTED,
			MEDIUM_SWAPPED,
			CALIBRATED_ON_ONE_POINT,
			QUALITATIVE,
			WARN,
		};

	/**
	 * A public read-only list of all the '<em><b>Applicability</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Applicability> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Applicability</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Applicability get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Applicability result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Applicability</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Applicability getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Applicability result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Applicability</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Applicability get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case SUPPORTED_VALUE: return SUPPORTED;
			case MEDIUM_SWAPPED_VALUE: return MEDIUM_SWAPPED;
			case CALIBRATED_ON_ONE_POINT_VALUE: return CALIBRATED_ON_ONE_POINT;
			case QUALITATIVE_VALUE: return QUALITATIVE;
			case WARN_VALUE: return WARN;
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
	private Applicability(int value, String name, String literal) {
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
	
} //Applicability
