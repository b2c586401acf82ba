/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Salt Content</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A salt in a candidate.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.SaltContent#getSalt <em>Salt</em>}</li>
 *   <li>{@link org.porelyte.model.SaltContent#getAmount <em>Amount</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getSaltContent()
 * @model
 * @generated
 */
public interface SaltContent extends EObject {
	/**
	 * Returns the value of the '<em><b>Salt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The salt; required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Salt</em>' reference.
	 * @see #setSalt(Salt)
	 * @see org.porelyte.model.PorelytePackage#getSaltContent_Salt()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Salt getSalt();

	/**
	 * Sets the value of the '{@link org.porelyte.model.SaltContent#getSalt <em>Salt</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Salt</em>' reference.
	 * @see #getSalt()
	 * @generated
	 */
	void setSalt(Salt value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amount; unset: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' containment reference.
	 * @see #setAmount(Amount)
	 * @see org.porelyte.model.PorelytePackage#getSaltContent_Amount()
	 * @model containment="true"
	 * @generated
	 */
	Amount getAmount();

	/**
	 * Sets the value of the '{@link org.porelyte.model.SaltContent#getAmount <em>Amount</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' containment reference.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(Amount value);

} // SaltContent
