/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Monomer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A monomer: the polymerisable ion or molecule and, for an ion, its counter-ion.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.Monomer#getSmiles <em>Smiles</em>}</li>
 *   <li>{@link org.porelyte.model.Monomer#getCounterIonSmiles <em>Counter Ion Smiles</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getMonomer()
 * @model
 * @generated
 */
public interface Monomer extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Smiles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SMILES of the polymerisable species, required; the polymerising C=C is mapped :1 and :2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Smiles</em>' attribute.
	 * @see #setSmiles(String)
	 * @see org.porelyte.model.PorelytePackage#getMonomer_Smiles()
	 * @model
	 * @generated
	 */
	String getSmiles();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Monomer#getSmiles <em>Smiles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Smiles</em>' attribute.
	 * @see #getSmiles()
	 * @generated
	 */
	void setSmiles(String value);

	/**
	 * Returns the value of the '<em><b>Counter Ion Smiles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SMILES of the counter-ion; unset for a neutral monomer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Counter Ion Smiles</em>' attribute.
	 * @see #setCounterIonSmiles(String)
	 * @see org.porelyte.model.PorelytePackage#getMonomer_CounterIonSmiles()
	 * @model
	 * @generated
	 */
	String getCounterIonSmiles();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Monomer#getCounterIonSmiles <em>Counter Ion Smiles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Counter Ion Smiles</em>' attribute.
	 * @see #getCounterIonSmiles()
	 * @generated
	 */
	void setCounterIonSmiles(String value);

} // Monomer
