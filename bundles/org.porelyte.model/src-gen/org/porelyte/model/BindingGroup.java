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
 * A representation of the literals of the enumeration '<em><b>Binding Group</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The group by which a linker binds to a node.
 * <!-- end-model-doc -->
 * @see org.porelyte.model.PorelytePackage#getBindingGroup()
 * @model
 * @generated
 */
public enum BindingGroup implements Enumerator {
	/**
	 * The '<em><b>CARBOXYLATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * RCOO-, by both oxygens; the mapped atom is its carbon.
	 * <!-- end-model-doc -->
	 * @see #CARBOXYLATE_VALUE
	 * @generated
	 * @ordered
	 */
	CARBOXYLATE(0, "CARBOXYLATE", "CARBOXYLATE"),

	/**
	 * The '<em><b>AZOLATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nitrogens of a deprotonated azole, such as imidazolate, pyrazolate or tetrazolate.
	 * <!-- end-model-doc -->
	 * @see #AZOLATE_VALUE
	 * @generated
	 * @ordered
	 */
	AZOLATE(1, "AZOLATE", "AZOLATE"),

	/**
	 * The '<em><b>PHENOLATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deprotonated oxygen on an aromatic ring.
	 * <!-- end-model-doc -->
	 * @see #PHENOLATE_VALUE
	 * @generated
	 * @ordered
	 */
	PHENOLATE(2, "PHENOLATE", "PHENOLATE"),

	/**
	 * The '<em><b>CARBOXYLATE PHENOLATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A carboxylate and the phenolate beside it, as in salicylates (MOF-74).
	 * <!-- end-model-doc -->
	 * @see #CARBOXYLATE_PHENOLATE_VALUE
	 * @generated
	 * @ordered
	 */
	CARBOXYLATE_PHENOLATE(3, "CARBOXYLATE_PHENOLATE", "CARBOXYLATE_PHENOLATE"),

	/**
	 * The '<em><b>PYRIDYL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Neutral nitrogen of a pyridine; loses no proton.
	 * <!-- end-model-doc -->
	 * @see #PYRIDYL_VALUE
	 * @generated
	 * @ordered
	 */
	PYRIDYL(4, "PYRIDYL", "PYRIDYL"),

	/**
	 * The '<em><b>PHOSPHONATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deprotonated phosphonic acid.
	 * <!-- end-model-doc -->
	 * @see #PHOSPHONATE_VALUE
	 * @generated
	 * @ordered
	 */
	PHOSPHONATE(5, "PHOSPHONATE", "PHOSPHONATE"),

	/**
	 * The '<em><b>SULFONATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deprotonated sulfonic acid.
	 * <!-- end-model-doc -->
	 * @see #SULFONATE_VALUE
	 * @generated
	 * @ordered
	 */
	SULFONATE(6, "SULFONATE", "SULFONATE"),

	/**
	 * The '<em><b>CATECHOLATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Two deprotonated oxygens on neighbouring atoms of an aromatic ring.
	 * <!-- end-model-doc -->
	 * @see #CATECHOLATE_VALUE
	 * @generated
	 * @ordered
	 */
	CATECHOLATE(7, "CATECHOLATE", "CATECHOLATE");

	/**
	 * The '<em><b>CARBOXYLATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * RCOO-, by both oxygens; the mapped atom is its carbon.
	 * <!-- end-model-doc -->
	 * @see #CARBOXYLATE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CARBOXYLATE_VALUE = 0;

	/**
	 * The '<em><b>AZOLATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nitrogens of a deprotonated azole, such as imidazolate, pyrazolate or tetrazolate.
	 * <!-- end-model-doc -->
	 * @see #AZOLATE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AZOLATE_VALUE = 1;

	/**
	 * The '<em><b>PHENOLATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deprotonated oxygen on an aromatic ring.
	 * <!-- end-model-doc -->
	 * @see #PHENOLATE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PHENOLATE_VALUE = 2;

	/**
	 * The '<em><b>CARBOXYLATE PHENOLATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A carboxylate and the phenolate beside it, as in salicylates (MOF-74).
	 * <!-- end-model-doc -->
	 * @see #CARBOXYLATE_PHENOLATE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CARBOXYLATE_PHENOLATE_VALUE = 3;

	/**
	 * The '<em><b>PYRIDYL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Neutral nitrogen of a pyridine; loses no proton.
	 * <!-- end-model-doc -->
	 * @see #PYRIDYL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PYRIDYL_VALUE = 4;

	/**
	 * The '<em><b>PHOSPHONATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deprotonated phosphonic acid.
	 * <!-- end-model-doc -->
	 * @see #PHOSPHONATE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PHOSPHONATE_VALUE = 5;

	/**
	 * The '<em><b>SULFONATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deprotonated sulfonic acid.
	 * <!-- end-model-doc -->
	 * @see #SULFONATE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SULFONATE_VALUE = 6;

	/**
	 * The '<em><b>CATECHOLATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Two deprotonated oxygens on neighbouring atoms of an aromatic ring.
	 * <!-- end-model-doc -->
	 * @see #CATECHOLATE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CATECHOLATE_VALUE = 7;

	/**
	 * An array of all the '<em><b>Binding Group</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final BindingGroup[] VALUES_ARRAY =
		new BindingGroup[] {
			CARBOXYLATE,
			AZOLATE,
			PHENOLATE,
			CARBOXYLATE_PHENOLATE,
			PYRIDYL,
			PHOSPHONATE,
			SULFONATE,
			CATECHOLATE,
		};

	/**
	 * A public read-only list of all the '<em><b>Binding Group</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<BindingGroup> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Binding Group</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BindingGroup get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BindingGroup result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Binding Group</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BindingGroup getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BindingGroup result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Binding Group</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BindingGroup get(int value) {
		switch (value) {
			case CARBOXYLATE_VALUE: return CARBOXYLATE;
			case AZOLATE_VALUE: return AZOLATE;
			case PHENOLATE_VALUE: return PHENOLATE;
			case CARBOXYLATE_PHENOLATE_VALUE: return CARBOXYLATE_PHENOLATE;
			case PYRIDYL_VALUE: return PYRIDYL;
			case PHOSPHONATE_VALUE: return PHOSPHONATE;
			case SULFONATE_VALUE: return SULFONATE;
			case CATECHOLATE_VALUE: return CATECHOLATE;
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
	private BindingGroup(int value, String name, String literal) {
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
	
} //BindingGroup
