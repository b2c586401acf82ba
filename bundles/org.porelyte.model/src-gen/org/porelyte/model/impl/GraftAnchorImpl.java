/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.porelyte.model.AnchorChemistry;
import org.porelyte.model.GraftAnchor;
import org.porelyte.model.PorelytePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Graft Anchor</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.impl.GraftAnchorImpl#getAtomMap <em>Atom Map</em>}</li>
 *   <li>{@link org.porelyte.model.impl.GraftAnchorImpl#getChemistry <em>Chemistry</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GraftAnchorImpl extends MinimalEObjectImpl.Container implements GraftAnchor {
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
	 * The default value of the '{@link #getChemistry() <em>Chemistry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChemistry()
	 * @generated
	 * @ordered
	 */
	protected static final AnchorChemistry CHEMISTRY_EDEFAULT = AnchorChemistry.VINYL_RADICAL;

	/**
	 * The cached value of the '{@link #getChemistry() <em>Chemistry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChemistry()
	 * @generated
	 * @ordered
	 */
	protected AnchorChemistry chemistry = CHEMISTRY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GraftAnchorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PorelytePackage.Literals.GRAFT_ANCHOR;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.GRAFT_ANCHOR__ATOM_MAP, oldAtomMap, atomMap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnchorChemistry getChemistry() {
		return chemistry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChemistry(AnchorChemistry newChemistry) {
		AnchorChemistry oldChemistry = chemistry;
		chemistry = newChemistry == null ? CHEMISTRY_EDEFAULT : newChemistry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.GRAFT_ANCHOR__CHEMISTRY, oldChemistry, chemistry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PorelytePackage.GRAFT_ANCHOR__ATOM_MAP:
				return getAtomMap();
			case PorelytePackage.GRAFT_ANCHOR__CHEMISTRY:
				return getChemistry();
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
			case PorelytePackage.GRAFT_ANCHOR__ATOM_MAP:
				setAtomMap((Integer)newValue);
				return;
			case PorelytePackage.GRAFT_ANCHOR__CHEMISTRY:
				setChemistry((AnchorChemistry)newValue);
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
			case PorelytePackage.GRAFT_ANCHOR__ATOM_MAP:
				setAtomMap(ATOM_MAP_EDEFAULT);
				return;
			case PorelytePackage.GRAFT_ANCHOR__CHEMISTRY:
				setChemistry(CHEMISTRY_EDEFAULT);
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
			case PorelytePackage.GRAFT_ANCHOR__ATOM_MAP:
				return atomMap != ATOM_MAP_EDEFAULT;
			case PorelytePackage.GRAFT_ANCHOR__CHEMISTRY:
				return chemistry != CHEMISTRY_EDEFAULT;
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
		result.append(", chemistry: ");
		result.append(chemistry);
		result.append(')');
		return result.toString();
	}

} //GraftAnchorImpl
