/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Measurement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A measurement with its conditions and geometry.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.Measurement#getTechnique <em>Technique</em>}</li>
 *   <li>{@link org.porelyte.model.Measurement#getDate <em>Date</em>}</li>
 *   <li>{@link org.porelyte.model.Measurement#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.porelyte.model.Measurement#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.porelyte.model.Measurement#getGeometry <em>Geometry</em>}</li>
 *   <li>{@link org.porelyte.model.Measurement#getDataFile <em>Data File</em>}</li>
 *   <li>{@link org.porelyte.model.Measurement#getDataHash <em>Data Hash</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getMeasurement()
 * @model
 * @generated
 */
public interface Measurement extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Technique</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Technique, e.g. PEIS; may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technique</em>' attribute.
	 * @see #setTechnique(String)
	 * @see org.porelyte.model.PorelytePackage#getMeasurement_Technique()
	 * @model
	 * @generated
	 */
	String getTechnique();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Measurement#getTechnique <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Technique</em>' attribute.
	 * @see #getTechnique()
	 * @generated
	 */
	void setTechnique(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 8601 date; may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.porelyte.model.PorelytePackage#getMeasurement_Date()
	 * @model
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Measurement#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

	/**
	 * Returns the value of the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Instrument; may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instrument</em>' attribute.
	 * @see #setInstrument(String)
	 * @see org.porelyte.model.PorelytePackage#getMeasurement_Instrument()
	 * @model
	 * @generated
	 */
	String getInstrument();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Measurement#getInstrument <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instrument</em>' attribute.
	 * @see #getInstrument()
	 * @generated
	 */
	void setInstrument(String value);

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions; unset: not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' containment reference.
	 * @see #setConditions(Conditions)
	 * @see org.porelyte.model.PorelytePackage#getMeasurement_Conditions()
	 * @model containment="true"
	 * @generated
	 */
	Conditions getConditions();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Measurement#getConditions <em>Conditions</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conditions</em>' containment reference.
	 * @see #getConditions()
	 * @generated
	 */
	void setConditions(Conditions value);

	/**
	 * Returns the value of the '<em><b>Geometry</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Geometry; unset: not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Geometry</em>' containment reference.
	 * @see #setGeometry(Geometry)
	 * @see org.porelyte.model.PorelytePackage#getMeasurement_Geometry()
	 * @model containment="true"
	 * @generated
	 */
	Geometry getGeometry();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Measurement#getGeometry <em>Geometry</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Geometry</em>' containment reference.
	 * @see #getGeometry()
	 * @generated
	 */
	void setGeometry(Geometry value);

	/**
	 * Returns the value of the '<em><b>Data File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path of the raw data, relative to the library's folder; may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data File</em>' attribute.
	 * @see #setDataFile(String)
	 * @see org.porelyte.model.PorelytePackage#getMeasurement_DataFile()
	 * @model
	 * @generated
	 */
	String getDataFile();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Measurement#getDataFile <em>Data File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data File</em>' attribute.
	 * @see #getDataFile()
	 * @generated
	 */
	void setDataFile(String value);

	/**
	 * Returns the value of the '<em><b>Data Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the raw data, hexadecimal; may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Hash</em>' attribute.
	 * @see #setDataHash(String)
	 * @see org.porelyte.model.PorelytePackage#getMeasurement_DataHash()
	 * @model
	 * @generated
	 */
	String getDataHash();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Measurement#getDataHash <em>Data Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Hash</em>' attribute.
	 * @see #getDataHash()
	 * @generated
	 */
	void setDataHash(String value);

} // Measurement
