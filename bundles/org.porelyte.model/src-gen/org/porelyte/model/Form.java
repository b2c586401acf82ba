/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Form</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The form in which a candidate is used.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.Form#getKind <em>Kind</em>}</li>
 *   <li>{@link org.porelyte.model.Form#getBinder <em>Binder</em>}</li>
 *   <li>{@link org.porelyte.model.Form#getBinderMassFraction <em>Binder Mass Fraction</em>}</li>
 *   <li>{@link org.porelyte.model.Form#getScaffold <em>Scaffold</em>}</li>
 *   <li>{@link org.porelyte.model.Form#getScaffoldMassFraction <em>Scaffold Mass Fraction</em>}</li>
 *   <li>{@link org.porelyte.model.Form#getThickness <em>Thickness</em>}</li>
 *   <li>{@link org.porelyte.model.Form#getPressure <em>Pressure</em>}</li>
 *   <li>{@link org.porelyte.model.Form#getProcess <em>Process</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getForm()
 * @model
 * @generated
 */
public interface Form extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.porelyte.model.FormKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.porelyte.model.FormKind
	 * @see #setKind(FormKind)
	 * @see org.porelyte.model.PorelytePackage#getForm_Kind()
	 * @model
	 * @generated
	 */
	FormKind getKind();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Form#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.porelyte.model.FormKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(FormKind value);

	/**
	 * Returns the value of the '<em><b>Binder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Binder; unset: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Binder</em>' reference.
	 * @see #setBinder(Binder)
	 * @see org.porelyte.model.PorelytePackage#getForm_Binder()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Binder getBinder();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Form#getBinder <em>Binder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Binder</em>' reference.
	 * @see #getBinder()
	 * @generated
	 */
	void setBinder(Binder value);

	/**
	 * Returns the value of the '<em><b>Binder Mass Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mass fraction (0..1) of the binder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Binder Mass Fraction</em>' attribute.
	 * @see #setBinderMassFraction(double)
	 * @see org.porelyte.model.PorelytePackage#getForm_BinderMassFraction()
	 * @model
	 * @generated
	 */
	double getBinderMassFraction();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Form#getBinderMassFraction <em>Binder Mass Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Binder Mass Fraction</em>' attribute.
	 * @see #getBinderMassFraction()
	 * @generated
	 */
	void setBinderMassFraction(double value);

	/**
	 * Returns the value of the '<em><b>Scaffold</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scaffold; unset: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scaffold</em>' reference.
	 * @see #setScaffold(Scaffold)
	 * @see org.porelyte.model.PorelytePackage#getForm_Scaffold()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Scaffold getScaffold();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Form#getScaffold <em>Scaffold</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scaffold</em>' reference.
	 * @see #getScaffold()
	 * @generated
	 */
	void setScaffold(Scaffold value);

	/**
	 * Returns the value of the '<em><b>Scaffold Mass Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mass fraction (0..1) of the scaffold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scaffold Mass Fraction</em>' attribute.
	 * @see #setScaffoldMassFraction(double)
	 * @see org.porelyte.model.PorelytePackage#getForm_ScaffoldMassFraction()
	 * @model
	 * @generated
	 */
	double getScaffoldMassFraction();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Form#getScaffoldMassFraction <em>Scaffold Mass Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scaffold Mass Fraction</em>' attribute.
	 * @see #getScaffoldMassFraction()
	 * @generated
	 */
	void setScaffoldMassFraction(double value);

	/**
	 * Returns the value of the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Thickness in m; unset: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Thickness</em>' attribute.
	 * @see #isSetThickness()
	 * @see #unsetThickness()
	 * @see #setThickness(double)
	 * @see org.porelyte.model.PorelytePackage#getForm_Thickness()
	 * @model unsettable="true"
	 * @generated
	 */
	double getThickness();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Form#getThickness <em>Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thickness</em>' attribute.
	 * @see #isSetThickness()
	 * @see #unsetThickness()
	 * @see #getThickness()
	 * @generated
	 */
	void setThickness(double value);

	/**
	 * Unsets the value of the '{@link org.porelyte.model.Form#getThickness <em>Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetThickness()
	 * @see #getThickness()
	 * @see #setThickness(double)
	 * @generated
	 */
	void unsetThickness();

	/**
	 * Returns whether the value of the '{@link org.porelyte.model.Form#getThickness <em>Thickness</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Thickness</em>' attribute is set.
	 * @see #unsetThickness()
	 * @see #getThickness()
	 * @see #setThickness(double)
	 * @generated
	 */
	boolean isSetThickness();

	/**
	 * Returns the value of the '<em><b>Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Forming pressure in Pa; unset: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pressure</em>' attribute.
	 * @see #isSetPressure()
	 * @see #unsetPressure()
	 * @see #setPressure(double)
	 * @see org.porelyte.model.PorelytePackage#getForm_Pressure()
	 * @model unsettable="true"
	 * @generated
	 */
	double getPressure();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Form#getPressure <em>Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pressure</em>' attribute.
	 * @see #isSetPressure()
	 * @see #unsetPressure()
	 * @see #getPressure()
	 * @generated
	 */
	void setPressure(double value);

	/**
	 * Unsets the value of the '{@link org.porelyte.model.Form#getPressure <em>Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPressure()
	 * @see #getPressure()
	 * @see #setPressure(double)
	 * @generated
	 */
	void unsetPressure();

	/**
	 * Returns whether the value of the '{@link org.porelyte.model.Form#getPressure <em>Pressure</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Pressure</em>' attribute is set.
	 * @see #unsetPressure()
	 * @see #getPressure()
	 * @see #setPressure(double)
	 * @generated
	 */
	boolean isSetPressure();

	/**
	 * Returns the value of the '<em><b>Process</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Processing in words; may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Process</em>' attribute.
	 * @see #setProcess(String)
	 * @see org.porelyte.model.PorelytePackage#getForm_Process()
	 * @model
	 * @generated
	 */
	String getProcess();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Form#getProcess <em>Process</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Process</em>' attribute.
	 * @see #getProcess()
	 * @generated
	 */
	void setProcess(String value);

} // Form
