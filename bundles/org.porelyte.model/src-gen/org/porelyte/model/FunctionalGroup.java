/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Functional Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A functional group on linkers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.FunctionalGroup#getSmarts <em>Smarts</em>}</li>
 *   <li>{@link org.porelyte.model.FunctionalGroup#getSmiles <em>Smiles</em>}</li>
 *   <li>{@link org.porelyte.model.FunctionalGroup#getExchangedCharge <em>Exchanged Charge</em>}</li>
 *   <li>{@link org.porelyte.model.FunctionalGroup#getDonorAtoms <em>Donor Atoms</em>}</li>
 *   <li>{@link org.porelyte.model.FunctionalGroup#getRole <em>Role</em>}</li>
 *   <li>{@link org.porelyte.model.FunctionalGroup#getPKa <em>PKa</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getFunctionalGroup()
 * @model
 * @generated
 */
public interface FunctionalGroup extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Smarts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SMARTS that finds the group in a molecule; unset: the group is not counted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Smarts</em>' attribute.
	 * @see #setSmarts(String)
	 * @see org.porelyte.model.PorelytePackage#getFunctionalGroup_Smarts()
	 * @model
	 * @generated
	 */
	String getSmarts();

	/**
	 * Sets the value of the '{@link org.porelyte.model.FunctionalGroup#getSmarts <em>Smarts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Smarts</em>' attribute.
	 * @see #getSmarts()
	 * @generated
	 */
	void setSmarts(String value);

	/**
	 * Returns the value of the '<em><b>Smiles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SMILES of the substituent, * is the attachment, e.g. *S(=O)(=O)O; unset: the group cannot be put on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Smiles</em>' attribute.
	 * @see #setSmiles(String)
	 * @see org.porelyte.model.PorelytePackage#getFunctionalGroup_Smiles()
	 * @model
	 * @generated
	 */
	String getSmiles();

	/**
	 * Sets the value of the '{@link org.porelyte.model.FunctionalGroup#getSmiles <em>Smiles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Smiles</em>' attribute.
	 * @see #getSmiles()
	 * @generated
	 */
	void setSmiles(String value);

	/**
	 * Returns the value of the '<em><b>Exchanged Charge</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Charge (e) of one group once its proton is exchanged for the mobile ion; 0: not exchangeable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exchanged Charge</em>' attribute.
	 * @see #setExchangedCharge(int)
	 * @see org.porelyte.model.PorelytePackage#getFunctionalGroup_ExchangedCharge()
	 * @model
	 * @generated
	 */
	int getExchangedCharge();

	/**
	 * Sets the value of the '{@link org.porelyte.model.FunctionalGroup#getExchangedCharge <em>Exchanged Charge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exchanged Charge</em>' attribute.
	 * @see #getExchangedCharge()
	 * @generated
	 */
	void setExchangedCharge(int value);

	/**
	 * Returns the value of the '<em><b>Donor Atoms</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Symbols of the donor atoms; empty: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Donor Atoms</em>' attribute list.
	 * @see org.porelyte.model.PorelytePackage#getFunctionalGroup_DonorAtoms()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getDonorAtoms();

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.porelyte.model.GroupRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role in the electrolyte.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.porelyte.model.GroupRole
	 * @see #setRole(GroupRole)
	 * @see org.porelyte.model.PorelytePackage#getFunctionalGroup_Role()
	 * @model
	 * @generated
	 */
	GroupRole getRole();

	/**
	 * Sets the value of the '{@link org.porelyte.model.FunctionalGroup#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.porelyte.model.GroupRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(GroupRole value);

	/**
	 * Returns the value of the '<em><b>PKa</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * pKa (dimensionless) with its citation; may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>PKa</em>' containment reference.
	 * @see #setPKa(QuantityValue)
	 * @see org.porelyte.model.PorelytePackage#getFunctionalGroup_PKa()
	 * @model containment="true"
	 * @generated
	 */
	QuantityValue getPKa();

	/**
	 * Sets the value of the '{@link org.porelyte.model.FunctionalGroup#getPKa <em>PKa</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>PKa</em>' containment reference.
	 * @see #getPKa()
	 * @generated
	 */
	void setPKa(QuantityValue value);

} // FunctionalGroup
