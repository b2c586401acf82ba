/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Conditions</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Conditions of a measurement.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.Conditions#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.porelyte.model.Conditions#getAtmosphere <em>Atmosphere</em>}</li>
 *   <li>{@link org.porelyte.model.Conditions#getPressure <em>Pressure</em>}</li>
 *   <li>{@link org.porelyte.model.Conditions#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getConditions()
 * @model
 * @generated
 */
public interface Conditions extends EObject {
	/**
	 * Returns the value of the '<em><b>Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Temperature in K; unset: not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Temperature</em>' attribute.
	 * @see #isSetTemperature()
	 * @see #unsetTemperature()
	 * @see #setTemperature(double)
	 * @see org.porelyte.model.PorelytePackage#getConditions_Temperature()
	 * @model unsettable="true"
	 * @generated
	 */
	double getTemperature();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Conditions#getTemperature <em>Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Temperature</em>' attribute.
	 * @see #isSetTemperature()
	 * @see #unsetTemperature()
	 * @see #getTemperature()
	 * @generated
	 */
	void setTemperature(double value);

	/**
	 * Unsets the value of the '{@link org.porelyte.model.Conditions#getTemperature <em>Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTemperature()
	 * @see #getTemperature()
	 * @see #setTemperature(double)
	 * @generated
	 */
	void unsetTemperature();

	/**
	 * Returns whether the value of the '{@link org.porelyte.model.Conditions#getTemperature <em>Temperature</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Temperature</em>' attribute is set.
	 * @see #unsetTemperature()
	 * @see #getTemperature()
	 * @see #setTemperature(double)
	 * @generated
	 */
	boolean isSetTemperature();

	/**
	 * Returns the value of the '<em><b>Atmosphere</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Atmosphere; may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Atmosphere</em>' attribute.
	 * @see #setAtmosphere(String)
	 * @see org.porelyte.model.PorelytePackage#getConditions_Atmosphere()
	 * @model
	 * @generated
	 */
	String getAtmosphere();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Conditions#getAtmosphere <em>Atmosphere</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Atmosphere</em>' attribute.
	 * @see #getAtmosphere()
	 * @generated
	 */
	void setAtmosphere(String value);

	/**
	 * Returns the value of the '<em><b>Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pressure in Pa; unset: not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pressure</em>' attribute.
	 * @see #isSetPressure()
	 * @see #unsetPressure()
	 * @see #setPressure(double)
	 * @see org.porelyte.model.PorelytePackage#getConditions_Pressure()
	 * @model unsettable="true"
	 * @generated
	 */
	double getPressure();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Conditions#getPressure <em>Pressure</em>}' attribute.
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
	 * Unsets the value of the '{@link org.porelyte.model.Conditions#getPressure <em>Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPressure()
	 * @see #getPressure()
	 * @see #setPressure(double)
	 * @generated
	 */
	void unsetPressure();

	/**
	 * Returns whether the value of the '{@link org.porelyte.model.Conditions#getPressure <em>Pressure</em>}' attribute is set.
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
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Further conditions in words; may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.porelyte.model.PorelytePackage#getConditions_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Conditions#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // Conditions
