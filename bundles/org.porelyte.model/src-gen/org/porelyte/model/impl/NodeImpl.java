/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.porelyte.model.Node;
import org.porelyte.model.PorelytePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Node</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.impl.NodeImpl#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.porelyte.model.impl.NodeImpl#getCharge <em>Charge</em>}</li>
 *   <li>{@link org.porelyte.model.impl.NodeImpl#getConnectivity <em>Connectivity</em>}</li>
 *   <li>{@link org.porelyte.model.impl.NodeImpl#getGeometryReference <em>Geometry Reference</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NodeImpl extends NamedElementImpl implements Node {
	/**
	 * The default value of the '{@link #getFormula() <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormula()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMULA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormula() <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormula()
	 * @generated
	 * @ordered
	 */
	protected String formula = FORMULA_EDEFAULT;

	/**
	 * The default value of the '{@link #getCharge() <em>Charge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharge()
	 * @generated
	 * @ordered
	 */
	protected static final int CHARGE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCharge() <em>Charge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharge()
	 * @generated
	 * @ordered
	 */
	protected int charge = CHARGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getConnectivity() <em>Connectivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnectivity()
	 * @generated
	 * @ordered
	 */
	protected static final int CONNECTIVITY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getConnectivity() <em>Connectivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnectivity()
	 * @generated
	 * @ordered
	 */
	protected int connectivity = CONNECTIVITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getGeometryReference() <em>Geometry Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeometryReference()
	 * @generated
	 * @ordered
	 */
	protected static final String GEOMETRY_REFERENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGeometryReference() <em>Geometry Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeometryReference()
	 * @generated
	 * @ordered
	 */
	protected String geometryReference = GEOMETRY_REFERENCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PorelytePackage.Literals.NODE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormula() {
		return formula;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormula(String newFormula) {
		String oldFormula = formula;
		formula = newFormula;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.NODE__FORMULA, oldFormula, formula));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCharge() {
		return charge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCharge(int newCharge) {
		int oldCharge = charge;
		charge = newCharge;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.NODE__CHARGE, oldCharge, charge));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getConnectivity() {
		return connectivity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConnectivity(int newConnectivity) {
		int oldConnectivity = connectivity;
		connectivity = newConnectivity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.NODE__CONNECTIVITY, oldConnectivity, connectivity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGeometryReference() {
		return geometryReference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGeometryReference(String newGeometryReference) {
		String oldGeometryReference = geometryReference;
		geometryReference = newGeometryReference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.NODE__GEOMETRY_REFERENCE, oldGeometryReference, geometryReference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PorelytePackage.NODE__FORMULA:
				return getFormula();
			case PorelytePackage.NODE__CHARGE:
				return getCharge();
			case PorelytePackage.NODE__CONNECTIVITY:
				return getConnectivity();
			case PorelytePackage.NODE__GEOMETRY_REFERENCE:
				return getGeometryReference();
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
			case PorelytePackage.NODE__FORMULA:
				setFormula((String)newValue);
				return;
			case PorelytePackage.NODE__CHARGE:
				setCharge((Integer)newValue);
				return;
			case PorelytePackage.NODE__CONNECTIVITY:
				setConnectivity((Integer)newValue);
				return;
			case PorelytePackage.NODE__GEOMETRY_REFERENCE:
				setGeometryReference((String)newValue);
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
			case PorelytePackage.NODE__FORMULA:
				setFormula(FORMULA_EDEFAULT);
				return;
			case PorelytePackage.NODE__CHARGE:
				setCharge(CHARGE_EDEFAULT);
				return;
			case PorelytePackage.NODE__CONNECTIVITY:
				setConnectivity(CONNECTIVITY_EDEFAULT);
				return;
			case PorelytePackage.NODE__GEOMETRY_REFERENCE:
				setGeometryReference(GEOMETRY_REFERENCE_EDEFAULT);
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
			case PorelytePackage.NODE__FORMULA:
				return FORMULA_EDEFAULT == null ? formula != null : !FORMULA_EDEFAULT.equals(formula);
			case PorelytePackage.NODE__CHARGE:
				return charge != CHARGE_EDEFAULT;
			case PorelytePackage.NODE__CONNECTIVITY:
				return connectivity != CONNECTIVITY_EDEFAULT;
			case PorelytePackage.NODE__GEOMETRY_REFERENCE:
				return GEOMETRY_REFERENCE_EDEFAULT == null ? geometryReference != null : !GEOMETRY_REFERENCE_EDEFAULT.equals(geometryReference);
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
		result.append(" (formula: ");
		result.append(formula);
		result.append(", charge: ");
		result.append(charge);
		result.append(", connectivity: ");
		result.append(connectivity);
		result.append(", geometryReference: ");
		result.append(geometryReference);
		result.append(')');
		return result.toString();
	}

} //NodeImpl
