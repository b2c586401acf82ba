/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Salt</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A salt.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.Salt#getSmiles <em>Smiles</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getSalt()
 * @model
 * @generated
 */
public interface Salt extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Smiles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SMILES of all ions of a formula unit; required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Smiles</em>' attribute.
	 * @see #setSmiles(String)
	 * @see org.porelyte.model.PorelytePackage#getSalt_Smiles()
	 * @model
	 * @generated
	 */
	String getSmiles();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Salt#getSmiles <em>Smiles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Smiles</em>' attribute.
	 * @see #getSmiles()
	 * @generated
	 */
	void setSmiles(String value);

} // Salt
