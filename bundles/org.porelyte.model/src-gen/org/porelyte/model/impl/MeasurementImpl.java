/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.porelyte.model.Conditions;
import org.porelyte.model.Geometry;
import org.porelyte.model.Measurement;
import org.porelyte.model.PorelytePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Measurement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.impl.MeasurementImpl#getTechnique <em>Technique</em>}</li>
 *   <li>{@link org.porelyte.model.impl.MeasurementImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.porelyte.model.impl.MeasurementImpl#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.porelyte.model.impl.MeasurementImpl#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.porelyte.model.impl.MeasurementImpl#getGeometry <em>Geometry</em>}</li>
 *   <li>{@link org.porelyte.model.impl.MeasurementImpl#getDataFile <em>Data File</em>}</li>
 *   <li>{@link org.porelyte.model.impl.MeasurementImpl#getDataHash <em>Data Hash</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MeasurementImpl extends NamedElementImpl implements Measurement {
	/**
	 * The default value of the '{@link #getTechnique() <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnique()
	 * @generated
	 * @ordered
	 */
	protected static final String TECHNIQUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTechnique() <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnique()
	 * @generated
	 * @ordered
	 */
	protected String technique = TECHNIQUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final String DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected String date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInstrument() <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrument()
	 * @generated
	 * @ordered
	 */
	protected static final String INSTRUMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInstrument() <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrument()
	 * @generated
	 * @ordered
	 */
	protected String instrument = INSTRUMENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getConditions() <em>Conditions</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConditions()
	 * @generated
	 * @ordered
	 */
	protected Conditions conditions;

	/**
	 * The cached value of the '{@link #getGeometry() <em>Geometry</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeometry()
	 * @generated
	 * @ordered
	 */
	protected Geometry geometry;

	/**
	 * The default value of the '{@link #getDataFile() <em>Data File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataFile()
	 * @generated
	 * @ordered
	 */
	protected static final String DATA_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDataFile() <em>Data File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataFile()
	 * @generated
	 * @ordered
	 */
	protected String dataFile = DATA_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDataHash() <em>Data Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataHash()
	 * @generated
	 * @ordered
	 */
	protected static final String DATA_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDataHash() <em>Data Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataHash()
	 * @generated
	 * @ordered
	 */
	protected String dataHash = DATA_HASH_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MeasurementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PorelytePackage.Literals.MEASUREMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTechnique() {
		return technique;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTechnique(String newTechnique) {
		String oldTechnique = technique;
		technique = newTechnique;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.MEASUREMENT__TECHNIQUE, oldTechnique, technique));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(String newDate) {
		String oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.MEASUREMENT__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInstrument() {
		return instrument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstrument(String newInstrument) {
		String oldInstrument = instrument;
		instrument = newInstrument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.MEASUREMENT__INSTRUMENT, oldInstrument, instrument));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Conditions getConditions() {
		return conditions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetConditions(Conditions newConditions, NotificationChain msgs) {
		Conditions oldConditions = conditions;
		conditions = newConditions;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PorelytePackage.MEASUREMENT__CONDITIONS, oldConditions, newConditions);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConditions(Conditions newConditions) {
		if (newConditions != conditions) {
			NotificationChain msgs = null;
			if (conditions != null)
				msgs = ((InternalEObject)conditions).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PorelytePackage.MEASUREMENT__CONDITIONS, null, msgs);
			if (newConditions != null)
				msgs = ((InternalEObject)newConditions).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PorelytePackage.MEASUREMENT__CONDITIONS, null, msgs);
			msgs = basicSetConditions(newConditions, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.MEASUREMENT__CONDITIONS, newConditions, newConditions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Geometry getGeometry() {
		return geometry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGeometry(Geometry newGeometry, NotificationChain msgs) {
		Geometry oldGeometry = geometry;
		geometry = newGeometry;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PorelytePackage.MEASUREMENT__GEOMETRY, oldGeometry, newGeometry);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGeometry(Geometry newGeometry) {
		if (newGeometry != geometry) {
			NotificationChain msgs = null;
			if (geometry != null)
				msgs = ((InternalEObject)geometry).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PorelytePackage.MEASUREMENT__GEOMETRY, null, msgs);
			if (newGeometry != null)
				msgs = ((InternalEObject)newGeometry).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PorelytePackage.MEASUREMENT__GEOMETRY, null, msgs);
			msgs = basicSetGeometry(newGeometry, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.MEASUREMENT__GEOMETRY, newGeometry, newGeometry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDataFile() {
		return dataFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataFile(String newDataFile) {
		String oldDataFile = dataFile;
		dataFile = newDataFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.MEASUREMENT__DATA_FILE, oldDataFile, dataFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDataHash() {
		return dataHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataHash(String newDataHash) {
		String oldDataHash = dataHash;
		dataHash = newDataHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.MEASUREMENT__DATA_HASH, oldDataHash, dataHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PorelytePackage.MEASUREMENT__CONDITIONS:
				return basicSetConditions(null, msgs);
			case PorelytePackage.MEASUREMENT__GEOMETRY:
				return basicSetGeometry(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PorelytePackage.MEASUREMENT__TECHNIQUE:
				return getTechnique();
			case PorelytePackage.MEASUREMENT__DATE:
				return getDate();
			case PorelytePackage.MEASUREMENT__INSTRUMENT:
				return getInstrument();
			case PorelytePackage.MEASUREMENT__CONDITIONS:
				return getConditions();
			case PorelytePackage.MEASUREMENT__GEOMETRY:
				return getGeometry();
			case PorelytePackage.MEASUREMENT__DATA_FILE:
				return getDataFile();
			case PorelytePackage.MEASUREMENT__DATA_HASH:
				return getDataHash();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PorelytePackage.MEASUREMENT__TECHNIQUE:
				setTechnique((String)newValue);
				return;
			case PorelytePackage.MEASUREMENT__DATE:
				setDate((String)newValue);
				return;
			case PorelytePackage.MEASUREMENT__INSTRUMENT:
				setInstrument((String)newValue);
				return;
			case PorelytePackage.MEASUREMENT__CONDITIONS:
				setConditions((Conditions)newValue);
				return;
			case PorelytePackage.MEASUREMENT__GEOMETRY:
				setGeometry((Geometry)newValue);
				return;
			case PorelytePackage.MEASUREMENT__DATA_FILE:
				setDataFile((String)newValue);
				return;
			case PorelytePackage.MEASUREMENT__DATA_HASH:
				setDataHash((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PorelytePackage.MEASUREMENT__TECHNIQUE:
				setTechnique(TECHNIQUE_EDEFAULT);
				return;
			case PorelytePackage.MEASUREMENT__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case PorelytePackage.MEASUREMENT__INSTRUMENT:
				setInstrument(INSTRUMENT_EDEFAULT);
				return;
			case PorelytePackage.MEASUREMENT__CONDITIONS:
				setConditions((Conditions)null);
				return;
			case PorelytePackage.MEASUREMENT__GEOMETRY:
				setGeometry((Geometry)null);
				return;
			case PorelytePackage.MEASUREMENT__DATA_FILE:
				setDataFile(DATA_FILE_EDEFAULT);
				return;
			case PorelytePackage.MEASUREMENT__DATA_HASH:
				setDataHash(DATA_HASH_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PorelytePackage.MEASUREMENT__TECHNIQUE:
				return TECHNIQUE_EDEFAULT == null ? technique != null : !TECHNIQUE_EDEFAULT.equals(technique);
			case PorelytePackage.MEASUREMENT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case PorelytePackage.MEASUREMENT__INSTRUMENT:
				return INSTRUMENT_EDEFAULT == null ? instrument != null : !INSTRUMENT_EDEFAULT.equals(instrument);
			case PorelytePackage.MEASUREMENT__CONDITIONS:
				return conditions != null;
			case PorelytePackage.MEASUREMENT__GEOMETRY:
				return geometry != null;
			case PorelytePackage.MEASUREMENT__DATA_FILE:
				return DATA_FILE_EDEFAULT == null ? dataFile != null : !DATA_FILE_EDEFAULT.equals(dataFile);
			case PorelytePackage.MEASUREMENT__DATA_HASH:
				return DATA_HASH_EDEFAULT == null ? dataHash != null : !DATA_HASH_EDEFAULT.equals(dataHash);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (technique: ");
		result.append(technique);
		result.append(", date: ");
		result.append(date);
		result.append(", instrument: ");
		result.append(instrument);
		result.append(", dataFile: ");
		result.append(dataFile);
		result.append(", dataHash: ");
		result.append(dataHash);
		result.append(')');
		return result.toString();
	}

} //MeasurementImpl
