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
 * A representation of the literals of the enumeration '<em><b>Anchor Chemistry</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The reaction by which a chain is attached to an anchor.
 * <!-- end-model-doc -->
 * @see org.porelyte.model.PorelytePackage#getAnchorChemistry()
 * @model
 * @generated
 */
public enum AnchorChemistry implements Enumerator {
	/**
	 * The '<em><b>VINYL RADICAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Radical polymerisation onto a vinyl group.
	 * <!-- end-model-doc -->
	 * @see #VINYL_RADICAL_VALUE
	 * @generated
	 * @ordered
	 */
	VINYL_RADICAL(0, "VINYL_RADICAL", "VINYL_RADICAL"),

	/**
	 * The '<em><b>ALLYL RADICAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Radical polymerisation onto an allyl group.
	 * <!-- end-model-doc -->
	 * @see #ALLYL_RADICAL_VALUE
	 * @generated
	 * @ordered
	 */
	ALLYL_RADICAL(1, "ALLYL_RADICAL", "ALLYL_RADICAL"),

	/**
	 * The '<em><b>METHACRYLATE RADICAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Radical polymerisation onto a methacrylate.
	 * <!-- end-model-doc -->
	 * @see #METHACRYLATE_RADICAL_VALUE
	 * @generated
	 * @ordered
	 */
	METHACRYLATE_RADICAL(2, "METHACRYLATE_RADICAL", "METHACRYLATE_RADICAL"),

	/**
	 * The '<em><b>AMINE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Through an amine, as an amide or the like.
	 * <!-- end-model-doc -->
	 * @see #AMINE_VALUE
	 * @generated
	 * @ordered
	 */
	AMINE(3, "AMINE", "AMINE"),

	/**
	 * The '<em><b>HYDROXYL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Through a hydroxyl, as an ester or an ether.
	 * <!-- end-model-doc -->
	 * @see #HYDROXYL_VALUE
	 * @generated
	 * @ordered
	 */
	HYDROXYL(4, "HYDROXYL", "HYDROXYL"),

	/**
	 * The '<em><b>AZIDE ALKYNE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cycloaddition of azide and alkyne.
	 * <!-- end-model-doc -->
	 * @see #AZIDE_ALKYNE_VALUE
	 * @generated
	 * @ordered
	 */
	AZIDE_ALKYNE(5, "AZIDE_ALKYNE", "AZIDE_ALKYNE"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another reaction, named in the notes.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(6, "OTHER", "OTHER");

	/**
	 * The '<em><b>VINYL RADICAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Radical polymerisation onto a vinyl group.
	 * <!-- end-model-doc -->
	 * @see #VINYL_RADICAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int VINYL_RADICAL_VALUE = 0;

	/**
	 * The '<em><b>ALLYL RADICAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Radical polymerisation onto an allyl group.
	 * <!-- end-model-doc -->
	 * @see #ALLYL_RADICAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ALLYL_RADICAL_VALUE = 1;

	/**
	 * The '<em><b>METHACRYLATE RADICAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Radical polymerisation onto a methacrylate.
	 * <!-- end-model-doc -->
	 * @see #METHACRYLATE_RADICAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int METHACRYLATE_RADICAL_VALUE = 2;

	/**
	 * The '<em><b>AMINE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Through an amine, as an amide or the like.
	 * <!-- end-model-doc -->
	 * @see #AMINE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AMINE_VALUE = 3;

	/**
	 * The '<em><b>HYDROXYL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Through a hydroxyl, as an ester or an ether.
	 * <!-- end-model-doc -->
	 * @see #HYDROXYL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HYDROXYL_VALUE = 4;

	/**
	 * The '<em><b>AZIDE ALKYNE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cycloaddition of azide and alkyne.
	 * <!-- end-model-doc -->
	 * @see #AZIDE_ALKYNE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AZIDE_ALKYNE_VALUE = 5;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another reaction, named in the notes.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 6;

	/**
	 * An array of all the '<em><b>Anchor Chemistry</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AnchorChemistry[] VALUES_ARRAY =
		new AnchorChemistry[] {
			VINYL_RADICAL,
			ALLYL_RADICAL,
			METHACRYLATE_RADICAL,
			AMINE,
			HYDROXYL,
			AZIDE_ALKYNE,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Anchor Chemistry</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AnchorChemistry> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Anchor Chemistry</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AnchorChemistry get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AnchorChemistry result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Anchor Chemistry</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AnchorChemistry getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AnchorChemistry result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Anchor Chemistry</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AnchorChemistry get(int value) {
		switch (value) {
			case VINYL_RADICAL_VALUE: return VINYL_RADICAL;
			case ALLYL_RADICAL_VALUE: return ALLYL_RADICAL;
			case METHACRYLATE_RADICAL_VALUE: return METHACRYLATE_RADICAL;
			case AMINE_VALUE: return AMINE;
			case HYDROXYL_VALUE: return HYDROXYL;
			case AZIDE_ALKYNE_VALUE: return AZIDE_ALKYNE;
			case OTHER_VALUE: return OTHER;
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
	private AnchorChemistry(int value, String name, String literal) {
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
	
} //AnchorChemistry
