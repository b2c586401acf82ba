/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reference Material</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A comparator that is not a candidate.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.ReferenceMaterial#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.porelyte.model.ReferenceMaterial#getSmiles <em>Smiles</em>}</li>
 *   <li>{@link org.porelyte.model.ReferenceMaterial#getMaterialClass <em>Material Class</em>}</li>
 *   <li>{@link org.porelyte.model.ReferenceMaterial#getMeasurements <em>Measurements</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getReferenceMaterial()
 * @model
 * @generated
 */
public interface ReferenceMaterial extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Formula; may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formula</em>' attribute.
	 * @see #setFormula(String)
	 * @see org.porelyte.model.PorelytePackage#getReferenceMaterial_Formula()
	 * @model
	 * @generated
	 */
	String getFormula();

	/**
	 * Sets the value of the '{@link org.porelyte.model.ReferenceMaterial#getFormula <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formula</em>' attribute.
	 * @see #getFormula()
	 * @generated
	 */
	void setFormula(String value);

	/**
	 * Returns the value of the '<em><b>Smiles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SMILES of molecule or repeat unit; may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Smiles</em>' attribute.
	 * @see #setSmiles(String)
	 * @see org.porelyte.model.PorelytePackage#getReferenceMaterial_Smiles()
	 * @model
	 * @generated
	 */
	String getSmiles();

	/**
	 * Sets the value of the '{@link org.porelyte.model.ReferenceMaterial#getSmiles <em>Smiles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Smiles</em>' attribute.
	 * @see #getSmiles()
	 * @generated
	 */
	void setSmiles(String value);

	/**
	 * Returns the value of the '<em><b>Material Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Class of material in words; may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Material Class</em>' attribute.
	 * @see #setMaterialClass(String)
	 * @see org.porelyte.model.PorelytePackage#getReferenceMaterial_MaterialClass()
	 * @model
	 * @generated
	 */
	String getMaterialClass();

	/**
	 * Sets the value of the '{@link org.porelyte.model.ReferenceMaterial#getMaterialClass <em>Material Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Material Class</em>' attribute.
	 * @see #getMaterialClass()
	 * @generated
	 */
	void setMaterialClass(String value);

	/**
	 * Returns the value of the '<em><b>Measurements</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.Measurement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measurements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measurements</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getReferenceMaterial_Measurements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Measurement> getMeasurements();

} // ReferenceMaterial
