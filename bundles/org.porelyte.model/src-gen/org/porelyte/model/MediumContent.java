/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Medium Content</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A medium in a candidate.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.MediumContent#getMedium <em>Medium</em>}</li>
 *   <li>{@link org.porelyte.model.MediumContent#getAmount <em>Amount</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getMediumContent()
 * @model
 * @generated
 */
public interface MediumContent extends EObject {
	/**
	 * Returns the value of the '<em><b>Medium</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The medium; required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Medium</em>' reference.
	 * @see #setMedium(Medium)
	 * @see org.porelyte.model.PorelytePackage#getMediumContent_Medium()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Medium getMedium();

	/**
	 * Sets the value of the '{@link org.porelyte.model.MediumContent#getMedium <em>Medium</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Medium</em>' reference.
	 * @see #getMedium()
	 * @generated
	 */
	void setMedium(Medium value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amount; unset: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' containment reference.
	 * @see #setAmount(Amount)
	 * @see org.porelyte.model.PorelytePackage#getMediumContent_Amount()
	 * @model containment="true"
	 * @generated
	 */
	Amount getAmount();

	/**
	 * Sets the value of the '{@link org.porelyte.model.MediumContent#getAmount <em>Amount</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' containment reference.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(Amount value);

} // MediumContent
