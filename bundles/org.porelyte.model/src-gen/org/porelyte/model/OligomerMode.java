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
 * A representation of the literals of the enumeration '<em><b>Oligomer Mode</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Grafted to the linkers' anchors, a guest in the pores, or neat (the material itself).
 * <!-- end-model-doc -->
 * @see org.porelyte.model.PorelytePackage#getOligomerMode()
 * @model
 * @generated
 */
public enum OligomerMode implements Enumerator {
	/**
	 * The '<em><b>GRAFTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bound to the linkers' anchors.
	 * <!-- end-model-doc -->
	 * @see #GRAFTED_VALUE
	 * @generated
	 * @ordered
	 */
	GRAFTED(0, "GRAFTED", "GRAFTED"),

	/**
	 * The '<em><b>GUEST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the pores, not bound.
	 * <!-- end-model-doc -->
	 * @see #GUEST_VALUE
	 * @generated
	 * @ordered
	 */
	GUEST(1, "GUEST", "GUEST"),

	/**
	 * The '<em><b>NEAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The material itself; polymers only.
	 * <!-- end-model-doc -->
	 * @see #NEAT_VALUE
	 * @generated
	 * @ordered
	 */
	NEAT(2, "NEAT", "NEAT");

	/**
	 * The '<em><b>GRAFTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bound to the linkers' anchors.
	 * <!-- end-model-doc -->
	 * @see #GRAFTED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GRAFTED_VALUE = 0;

	/**
	 * The '<em><b>GUEST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the pores, not bound.
	 * <!-- end-model-doc -->
	 * @see #GUEST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GUEST_VALUE = 1;

	/**
	 * The '<em><b>NEAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The material itself; polymers only.
	 * <!-- end-model-doc -->
	 * @see #NEAT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NEAT_VALUE = 2;

	/**
	 * An array of all the '<em><b>Oligomer Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final OligomerMode[] VALUES_ARRAY =
		new OligomerMode[] {
			GRAFTED,
			GUEST,
			NEAT,
		};

	/**
	 * A public read-only list of all the '<em><b>Oligomer Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<OligomerMode> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Oligomer Mode</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OligomerMode get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OligomerMode result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Oligomer Mode</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OligomerMode getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OligomerMode result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Oligomer Mode</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OligomerMode get(int value) {
		switch (value) {
			case GRAFTED_VALUE: return GRAFTED;
			case GUEST_VALUE: return GUEST;
			case NEAT_VALUE: return NEAT;
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
	private OligomerMode(int value, String name, String literal) {
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
	
} //OligomerMode
