/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.porelyte.model.BindingGroup;
import org.porelyte.model.ConnectionPoint;
import org.porelyte.model.PorelytePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Connection Point</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.impl.ConnectionPointImpl#getAtomMap <em>Atom Map</em>}</li>
 *   <li>{@link org.porelyte.model.impl.ConnectionPointImpl#getBinding <em>Binding</em>}</li>
 *   <li>{@link org.porelyte.model.impl.ConnectionPointImpl#getProtonsLost <em>Protons Lost</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConnectionPointImpl extends MinimalEObjectImpl.Container implements ConnectionPoint {
	/**
	 * The default value of the '{@link #getAtomMap() <em>Atom Map</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtomMap()
	 * @generated
	 * @ordered
	 */
	protected static final int ATOM_MAP_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAtomMap() <em>Atom Map</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtomMap()
	 * @generated
	 * @ordered
	 */
	protected int atomMap = ATOM_MAP_EDEFAULT;

	/**
	 * The default value of the '{@link #getBinding() <em>Binding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBinding()
	 * @generated
	 * @ordered
	 */
	protected static final BindingGroup BINDING_EDEFAULT = BindingGroup.CARBOXYLATE;

	/**
	 * The cached value of the '{@link #getBinding() <em>Binding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBinding()
	 * @generated
	 * @ordered
	 */
	protected BindingGroup binding = BINDING_EDEFAULT;

	/**
	 * The default value of the '{@link #getProtonsLost() <em>Protons Lost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtonsLost()
	 * @generated
	 * @ordered
	 */
	protected static final int PROTONS_LOST_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getProtonsLost() <em>Protons Lost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtonsLost()
	 * @generated
	 * @ordered
	 */
	protected int protonsLost = PROTONS_LOST_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConnectionPointImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PorelytePackage.Literals.CONNECTION_POINT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAtomMap() {
		return atomMap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAtomMap(int newAtomMap) {
		int oldAtomMap = atomMap;
		atomMap = newAtomMap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.CONNECTION_POINT__ATOM_MAP, oldAtomMap, atomMap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BindingGroup getBinding() {
		return binding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBinding(BindingGroup newBinding) {
		BindingGroup oldBinding = binding;
		binding = newBinding == null ? BINDING_EDEFAULT : newBinding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.CONNECTION_POINT__BINDING, oldBinding, binding));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getProtonsLost() {
		return protonsLost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProtonsLost(int newProtonsLost) {
		int oldProtonsLost = protonsLost;
		protonsLost = newProtonsLost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.CONNECTION_POINT__PROTONS_LOST, oldProtonsLost, protonsLost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PorelytePackage.CONNECTION_POINT__ATOM_MAP:
				return getAtomMap();
			case PorelytePackage.CONNECTION_POINT__BINDING:
				return getBinding();
			case PorelytePackage.CONNECTION_POINT__PROTONS_LOST:
				return getProtonsLost();
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
			case PorelytePackage.CONNECTION_POINT__ATOM_MAP:
				setAtomMap((Integer)newValue);
				return;
			case PorelytePackage.CONNECTION_POINT__BINDING:
				setBinding((BindingGroup)newValue);
				return;
			case PorelytePackage.CONNECTION_POINT__PROTONS_LOST:
				setProtonsLost((Integer)newValue);
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
			case PorelytePackage.CONNECTION_POINT__ATOM_MAP:
				setAtomMap(ATOM_MAP_EDEFAULT);
				return;
			case PorelytePackage.CONNECTION_POINT__BINDING:
				setBinding(BINDING_EDEFAULT);
				return;
			case PorelytePackage.CONNECTION_POINT__PROTONS_LOST:
				setProtonsLost(PROTONS_LOST_EDEFAULT);
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
			case PorelytePackage.CONNECTION_POINT__ATOM_MAP:
				return atomMap != ATOM_MAP_EDEFAULT;
			case PorelytePackage.CONNECTION_POINT__BINDING:
				return binding != BINDING_EDEFAULT;
			case PorelytePackage.CONNECTION_POINT__PROTONS_LOST:
				return protonsLost != PROTONS_LOST_EDEFAULT;
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
		result.append(" (atomMap: ");
		result.append(atomMap);
		result.append(", binding: ");
		result.append(binding);
		result.append(", protonsLost: ");
		result.append(protonsLost);
		result.append(')');
		return result.toString();
	}

} //ConnectionPointImpl
