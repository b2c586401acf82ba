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
 * A representation of the literals of the enumeration '<em><b>Defect Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What is missing from the framework.
 * <!-- end-model-doc -->
 * @see org.porelyte.model.PorelytePackage#getDefectKind()
 * @model
 * @generated
 */
public enum DefectKind implements Enumerator {
	/**
	 * The '<em><b>MISSING LINKER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A linker is missing; its connections are vacant, and capped.
	 * <!-- end-model-doc -->
	 * @see #MISSING_LINKER_VALUE
	 * @generated
	 * @ordered
	 */
	MISSING_LINKER(0, "MISSING_LINKER", "MISSING_LINKER"),

	/**
	 * The '<em><b>MISSING NODE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A node is missing and takes its linkers with it; the other connections of these are vacant, and capped.
	 * <!-- end-model-doc -->
	 * @see #MISSING_NODE_VALUE
	 * @generated
	 * @ordered
	 */
	MISSING_NODE(1, "MISSING_NODE", "MISSING_NODE");

	/**
	 * The '<em><b>MISSING LINKER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A linker is missing; its connections are vacant, and capped.
	 * <!-- end-model-doc -->
	 * @see #MISSING_LINKER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MISSING_LINKER_VALUE = 0;

	/**
	 * The '<em><b>MISSING NODE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A node is missing and takes its linkers with it; the other connections of these are vacant, and capped.
	 * <!-- end-model-doc -->
	 * @see #MISSING_NODE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MISSING_NODE_VALUE = 1;

	/**
	 * An array of all the '<em><b>Defect Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DefectKind[] VALUES_ARRAY =
		new DefectKind[] {
			MISSING_LINKER,
			MISSING_NODE,
		};

	/**
	 * A public read-only list of all the '<em><b>Defect Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DefectKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Defect Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DefectKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DefectKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Defect Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DefectKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DefectKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Defect Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DefectKind get(int value) {
		switch (value) {
			case MISSING_LINKER_VALUE: return MISSING_LINKER;
			case MISSING_NODE_VALUE: return MISSING_NODE;
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
	private DefectKind(int value, String name, String literal) {
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
	
} //DefectKind
