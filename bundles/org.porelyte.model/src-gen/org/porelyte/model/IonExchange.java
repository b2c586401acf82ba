/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ion Exchange</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Exchange of acid protons for the mobile ion.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.IonExchange#getIon <em>Ion</em>}</li>
 *   <li>{@link org.porelyte.model.IonExchange#getSymbol <em>Symbol</em>}</li>
 *   <li>{@link org.porelyte.model.IonExchange#getDegree <em>Degree</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getIonExchange()
 * @model
 * @generated
 */
public interface IonExchange extends EObject {
	/**
	 * Returns the value of the '<em><b>Ion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SMILES of the ion, e.g. [Li+]; required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ion</em>' attribute.
	 * @see #setIon(String)
	 * @see org.porelyte.model.PorelytePackage#getIonExchange_Ion()
	 * @model
	 * @generated
	 */
	String getIon();

	/**
	 * Sets the value of the '{@link org.porelyte.model.IonExchange#getIon <em>Ion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ion</em>' attribute.
	 * @see #getIon()
	 * @generated
	 */
	void setIon(String value);

	/**
	 * Returns the value of the '<em><b>Symbol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Element symbol, e.g. Li; may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Symbol</em>' attribute.
	 * @see #setSymbol(String)
	 * @see org.porelyte.model.PorelytePackage#getIonExchange_Symbol()
	 * @model
	 * @generated
	 */
	String getSymbol();

	/**
	 * Sets the value of the '{@link org.porelyte.model.IonExchange#getSymbol <em>Symbol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Symbol</em>' attribute.
	 * @see #getSymbol()
	 * @generated
	 */
	void setSymbol(String value);

	/**
	 * Returns the value of the '<em><b>Degree</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fraction (0..1) of the exchangeable groups that are exchanged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Degree</em>' attribute.
	 * @see #setDegree(double)
	 * @see org.porelyte.model.PorelytePackage#getIonExchange_Degree()
	 * @model default="1.0"
	 * @generated
	 */
	double getDegree();

	/**
	 * Sets the value of the '{@link org.porelyte.model.IonExchange#getDegree <em>Degree</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Degree</em>' attribute.
	 * @see #getDegree()
	 * @generated
	 */
	void setDegree(double value);

} // IonExchange
